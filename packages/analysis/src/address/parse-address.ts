import { type Area, LAST_COLUMN, LAST_ROW } from './area.ts'
import { columnIndex } from './column-name.ts'

/**
 * Reads an address as Office.js and people write it: `A1`, `Sheet1!A1:B2`, `'It''s mine'!$A$1:$B$2`, `A:A`, `1:3`,
 * several areas by comma, in any case. An area without a worksheet takes the one of the area before it.
 * @returns undefined for anything else; corners in any order come back as top left and bottom right
 */
export function parseAddress(text: string): Area[] | undefined {
  const areas: Area[] = []
  let sheet: string | undefined
  for (const part of splitOutsideQuotes(text)) {
    const reference = splitSheet(part.trim())
    if (reference === undefined) return undefined
    sheet = reference.sheet ?? sheet
    const area = parseArea(reference.cells)
    if (area === undefined) return undefined
    areas.push(sheet === undefined ? area : { sheet, ...area })
  }
  return areas
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = []
  let quoted = false
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted
    else if (text[i] === ',' && !quoted) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

function splitSheet(text: string): { sheet?: string; cells: string } | undefined {
  if (text.startsWith("'")) {
    const quoted = /^'((?:[^']|'')+)'!([^!]*)$/.exec(text)
    if (quoted?.[1] === undefined || quoted[2] === undefined) return undefined
    const sheet = quoted[1].replaceAll("''", "'")
    return forbidden.test(sheet) ? undefined : { sheet, cells: quoted[2] }
  }
  const mark = text.indexOf('!')
  if (mark === -1) return { cells: text }
  const sheet = text.slice(0, mark)
  return sheet === '' || sheet.includes("'") || forbidden.test(sheet)
    ? undefined
    : { sheet, cells: text.slice(mark + 1) }
}

/** Characters that Excel allows in no worksheet name; `[` would name another workbook. */
const forbidden = /[[\]*?:/\\]/

interface Corner {
  readonly row: number | undefined
  readonly column: number | undefined
}

function parseArea(text: string): Area | undefined {
  const [first, second, more] = text.split(':')
  if (first === undefined || more !== undefined) return undefined
  const from = parseCorner(first)
  const to = second === undefined ? from : parseCorner(second)
  if (from === undefined || to === undefined) return undefined
  const wholeColumns = from.row === undefined
  const wholeRows = from.column === undefined
  if (wholeColumns !== (to.row === undefined) || wholeRows !== (to.column === undefined)) return undefined
  if ((wholeColumns || wholeRows) && second === undefined) return undefined
  const rows = [from.row ?? 0, to.row ?? LAST_ROW]
  const columns = [from.column ?? 0, to.column ?? LAST_COLUMN]
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) }
}

function parseCorner(text: string): Corner | undefined {
  const parts = /^(?:\$?([a-z]{1,3}))?(?:\$?([1-9][0-9]{0,6}))?$/i.exec(text.trim())
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return undefined
  const column = parts[1] === undefined ? undefined : columnIndex(parts[1])
  const row = parts[2] === undefined ? undefined : Number(parts[2]) - 1
  if ((parts[1] !== undefined && column === undefined) || (row !== undefined && row > LAST_ROW)) return undefined
  return { row, column }
}
