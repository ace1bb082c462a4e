import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import { intersect } from '../snapshot/rectangle.ts'
import type { RangeExpression, TableExpression } from '../parse/expression.ts'
import type { SnapshotTable } from '../workbook.ts'
import { type ExcelError, errors } from './excel-error.ts'
import { Stop } from './stop.ts'
import { Reference, type SheetArea } from './value.ts'

export interface Place {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

/** The cells that a written range means. A worksheet that is not there is `#REF!`; another workbook is refused. */
export function resolveRange(range: RangeExpression, snapshot: OpenedSnapshot, at: Place): Reference | ExcelError {
  if (range.workbook !== undefined) throw externalLink(range.text, range.start)
  const { top, left, bottom, right } = range
  if (range.sheets.length === 0)
    return new Reference([trimmed({ sheet: at.sheet, top, left, bottom, right }, range, snapshot)])
  const ends = range.sheets.map((name) => snapshot.findSheet(name))
  const [first, last = first] = ends
  if (first === undefined || last === undefined) return errors.ref
  const areas: SheetArea[] = []
  for (let sheet = Math.min(first, last); sheet <= Math.max(first, last); sheet++) {
    areas.push(trimmed({ sheet, top, left, bottom, right }, range, snapshot))
  }
  return new Reference(areas)
}

export function externalLink(text: string, position: number): Stop {
  return new Stop(
    'refused',
    `${text} lies in another workbook, which is not read. Copy the cells into this one.`,
    position,
  )
}

/** `A1.:.B9`: without the blank rows and columns at its ends. */
function trimmed(area: SheetArea, range: RangeExpression, snapshot: OpenedSnapshot): SheetArea {
  if (range.trim === undefined) return area
  const head = range.trim !== 'tail'
  const tail = range.trim !== 'head'
  return trimArea(area, snapshot, { rowsHead: head, rowsTail: tail, columnsHead: head, columnsTail: tail })
}

export function trimArea(
  area: SheetArea,
  snapshot: OpenedSnapshot,
  ends: {
    readonly rowsHead: boolean
    readonly rowsTail: boolean
    readonly columnsHead: boolean
    readonly columnsTail: boolean
  },
): SheetArea {
  let top = area.bottom
  let bottom = area.top
  let left = area.right
  let right = area.left
  snapshot.sheets[area.sheet]?.forEach(area, (_, row, column) => {
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
    left = Math.min(left, column)
    right = Math.max(right, column)
  })
  if (top > bottom) return { ...area, bottom: area.top, right: area.left }
  return {
    sheet: area.sheet,
    top: ends.rowsHead ? top : area.top,
    left: ends.columnsHead ? left : area.left,
    bottom: ends.rowsTail ? bottom : area.bottom,
    right: ends.columnsTail ? right : area.right,
  }
}

/** The cells that a structured reference means, by Excel's rules for its sections and columns. */
export function resolveTable(node: TableExpression, snapshot: OpenedSnapshot, at: Place): Reference | ExcelError {
  const here = snapshot.sheets[at.sheet]?.name ?? ''
  const table = node.table === '' ? snapshot.findTableAt(here, at.row, at.column) : snapshot.findTable(node.table)
  if (table === undefined) return node.table === '' ? errors.value : errors.name
  const sheet = snapshot.findSheet(table.area.sheet)
  if (sheet === undefined) return errors.ref
  const columns = tableColumns(node, table)
  if (columns === undefined) return errors.ref
  const rows = tableRows(node.sections, table, here, at)
  if (!('top' in rows)) return rows
  return new Reference([{ sheet, ...rows, ...columns }])
}

function tableColumns(
  node: TableExpression,
  table: SnapshotTable,
): { readonly left: number; readonly right: number } | undefined {
  if (node.columns.length === 0) return { left: table.area.left, right: table.area.right }
  const wanted = node.columns.map((name) => {
    const key = columnKey(name)
    return table.columns.findIndex((column) => columnKey(column) === key)
  })
  if (wanted.includes(-1)) return undefined
  return { left: table.area.left + Math.min(...wanted), right: table.area.left + Math.max(...wanted) }
}

/** Inside a formula a header's brackets are written `'[`, and its line breaks may be spaces. */
function columnKey(name: string): string {
  return name.replace(/'(.)/g, '$1').replace(/\s+/g, ' ').trim().toLowerCase()
}

function tableRows(
  sections: readonly string[],
  { area, headerRow, totalsRow }: SnapshotTable,
  here: string,
  at: Place,
): { readonly top: number; readonly bottom: number } | ExcelError {
  const first = headerRow ? area.top + 1 : area.top
  const last = totalsRow ? area.bottom - 1 : area.bottom
  if (sections.includes('this row')) {
    const inside = here.toLowerCase() === area.sheet.toLowerCase() && at.row >= first && at.row <= last
    return inside ? { top: at.row, bottom: at.row } : errors.value
  }
  const all = sections.includes('all')
  const headers = all || sections.includes('headers')
  const totals = all || sections.includes('totals')
  const data = all || sections.length === 0 || sections.includes('data')
  if ((headers && !headerRow && !data) || (totals && !totalsRow && !data)) return errors.ref
  return {
    top: headers && headerRow ? area.top : data ? first : area.bottom,
    bottom: totals && totalsRow ? area.bottom : data ? last : area.top,
  }
}

/** The space operator: the cells two references share, or `#NULL!`. */
export function intersection(left: Reference, right: Reference): Reference | ExcelError {
  const areas: SheetArea[] = []
  for (const a of left.areas) {
    for (const b of right.areas) {
      const shared = a.sheet === b.sheet ? intersect(a, b) : undefined
      if (shared !== undefined) areas.push({ ...shared, sheet: a.sheet })
    }
  }
  return areas.length === 0 ? errors.null : new Reference(areas)
}

/** The colon operator: the smallest rectangle that holds both. */
export function span(left: Reference, right: Reference): Reference | ExcelError {
  const areas = [...left.areas, ...right.areas]
  const sheet = areas[0]?.sheet ?? 0
  if (areas.some((area) => area.sheet !== sheet)) return errors.value
  return new Reference([
    {
      sheet,
      top: Math.min(...areas.map((area) => area.top)),
      left: Math.min(...areas.map((area) => area.left)),
      bottom: Math.max(...areas.map((area) => area.bottom)),
      right: Math.max(...areas.map((area) => area.right)),
    },
  ])
}

/** Implicit intersection: the one cell of a range in the row or column of the formula, else `#VALUE!`. */
export function intersectImplicitly(reference: Reference, at: Place): SheetArea | ExcelError {
  const area = reference.single
  if (area === undefined) return errors.value
  const oneRow = area.top === area.bottom
  const oneColumn = area.left === area.right
  if (oneRow && oneColumn) return area
  const row = oneRow ? area.top : at.row
  const column = oneColumn ? area.left : at.column
  if (!oneRow && !oneColumn) return errors.value
  if (row < area.top || row > area.bottom || column < area.left || column > area.right) return errors.value
  return { sheet: area.sheet, top: row, bottom: row, left: column, right: column }
}
