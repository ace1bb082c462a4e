import type { CellValue, RangeInput } from './cell-value.ts'
import { trimmed } from './characters.ts'
import { type CellTexts, countHeaderRows } from './header-rows.ts'
import { type RoughKind, roughKind } from './rough-kind.ts'

/** Which rows of a range are what, as offsets into `range.values`, ascending. */
export interface Layout {
  readonly titleRows: readonly number[]
  readonly headerRows: readonly number[]
  readonly noteRows: readonly number[]
  readonly blankRows: readonly number[]
  /** Everything else: the body with the totals still in it. */
  readonly bodyRows: Int32Array
  /** The number of columns of the widest row. */
  readonly width: number
}

/** Rows from the top that are looked at to find the header. */
const topRows = 24

/** Finds titles, header rows and notes by what their cells look like; reads the rest only for blank rows. */
export function findLayout(range: RangeInput): Layout {
  const { values } = range
  const blankRows: number[] = []
  const filled = new Int32Array(values.length)
  let count = 0
  let width = 0
  for (let row = 0; row < values.length; row++) {
    const cells = values[row]
    if (!Array.isArray(cells) || isBlankRow(cells)) blankRows.push(row)
    else {
      if (cells.length > width) width = cells.length
      filled[count++] = row
    }
  }
  const rows = filled.subarray(0, count)
  const top: RoughKind[][] = []
  for (let at = 0; at < Math.min(count, topRows); at++) top.push(kindsOf(values[rows[at] ?? 0] ?? [], width))
  const titles = range.hasHeaders !== undefined ? 0 : countTitleRows(top, values, rows)
  const headers =
    range.hasHeaders === false
      ? 0
      : countHeaderRows(
          titles === 0 ? top : top.slice(titles),
          textsOf(values, rows, titles),
          range.hasHeaders === true,
        )
  const first = titles + headers
  const last = findNotes(values, rows, first, width, blankRows)
  const repeated = findRepeatedHeaders(values, rows, headers > 0 ? rows[first - 1] : undefined, first, last)
  const offsets = (from: number, to: number) => (from < to ? [...rows.subarray(from, to)] : [])
  return {
    titleRows: offsets(0, titles),
    headerRows: offsets(titles, first),
    noteRows: [...repeated, ...offsets(last, rows.length)],
    blankRows,
    bodyRows: without(rows.subarray(first, last), repeated),
    width,
  }
}

function isBlankRow(cells: readonly unknown[], from = 0): boolean {
  for (let column = from; column < cells.length; column++) {
    const cell = cells[column]
    if (cell === null || cell === undefined || cell === '') continue
    if (typeof cell !== 'string' || trimmed(cell) !== '') return false
  }
  return true
}

function kindsOf(cells: readonly unknown[], width: number): RoughKind[] {
  const kinds: RoughKind[] = []
  for (let column = 0; column < width; column++) kinds.push(roughKind(cells[column]))
  return kinds
}

function textsOf(values: RangeInput['values'], rows: Int32Array, from: number): CellTexts {
  const cellsOf = (row: number) => values[rows[from + row] ?? -1] ?? []
  const toText = (cell: CellValue | undefined) => (typeof cell === 'string' ? trimmed(cell) : String(cell ?? ''))
  return {
    rowCount: Math.min(topRows, rows.length - from),
    row: (row) => cellsOf(row).map(toText),
    cell: (row, column) => toText(cellsOf(row)[column]),
  }
}

/** A title is a text alone in its row, at the left, above a row that holds more. */
function countTitleRows(top: readonly RoughKind[][], values: RangeInput['values'], rows: Int32Array): number {
  let titles = 0
  while (titles < top.length - 1 && titles < 8) {
    const kinds = top[titles] ?? []
    if (kinds.length < 2 || filledCount(kinds) !== 1 || kinds[0] === 'blank') {
      if (!isLabelledLine(kinds, top[titles + 1], values[rows[titles] ?? 0])) break
    }
    titles++
  }
  // Nothing but single cells: a list in one column with blanks beside it, not a stack of titles.
  const next = top[titles]
  return next !== undefined && filledCount(next) > 1 ? titles : 0
}

/** `Report date: | 31.12.2024` above a wider table: two cells at the left, the first ends with a colon. */
function isLabelledLine(
  kinds: readonly RoughKind[],
  below: readonly RoughKind[] | undefined,
  cells: readonly unknown[] = [],
): boolean {
  const label = cells[0]
  if (kinds.length < 3 || below === undefined || filledCount(kinds) !== 2 || kinds[1] === 'blank') return false
  return typeof label === 'string' && trimmed(label).endsWith(':')
}

function filledCount(kinds: readonly RoughKind[]): number {
  let count = 0
  for (const kind of kinds) if (kind !== 'blank') count++
  return count
}

/** Rows of the body that say the header again, as printed pages and glued files do. */
function findRepeatedHeaders(
  values: RangeInput['values'],
  rows: Int32Array,
  header: number | undefined,
  first: number,
  last: number,
): number[] {
  const names = header === undefined ? [] : (values[header] ?? [])
  const at = names.findIndex((name) => typeof name === 'string' && trimmed(name) !== '')
  const repeated: number[] = []
  // In a table of one named column a text that returns is a value.
  if (at === -1 || names.filter((name) => name !== '' && name !== null).length < 2) return repeated
  for (let i = first; i < last; i++) {
    const cells = values[rows[i] ?? 0] ?? []
    if (cells[at] === names[at] && names.every((name, column) => (cells[column] ?? '') === (name ?? '')))
      repeated.push(rows[i] ?? 0)
  }
  return repeated.length * 4 > last - first ? [] : repeated
}

function without(rows: Int32Array, left: readonly number[]): Int32Array {
  if (left.length === 0) return rows
  const set = new Set(left)
  return rows.filter((row) => !set.has(row))
}

const noteStart =
  /^(notes?\b|sources?\b|quelle|hinweis|\*|†|‡|\(\d{1,2}\)\s|\d{1,2}\)\s|\[\d{1,2}\]|[a-z]\)\s|¹|²|³|"-" denotes)/i

/** Where the notes begin: texts alone in the first column, below the body. */
function findNotes(
  values: RangeInput['values'],
  rows: Int32Array,
  first: number,
  width: number,
  blankRows: readonly number[],
): number {
  let last = rows.length
  if (width < 2) return last
  while (last - 1 > first) {
    const row = rows[last - 1] ?? 0
    const cells = values[row] ?? []
    const text = cells[0]
    if (typeof text !== 'string' || !isBlankRow(cells, 1)) break
    if (!noteStart.test(trimmed(text)) && text.length <= (blankRows.includes(row - 1, -8) ? 25 : 60)) break
    last--
  }
  return last
}
