import type { CellValue, Column, Table } from '@excel-ai-chat/analysis'
import { type Word, separateCompounds, words } from '../lexicon/words.ts'
import { type DateParts, type ReadCell, readCell } from './cell.ts'

export interface GridColumn {
  /** Index into `Table.columns`. */
  readonly index: number
  readonly name: string
  readonly words: readonly Word[]
  /** The distinct cells in order of first appearance. */
  readonly cells: readonly ReadCell[]
  /** Index into `cells` for each body row. */
  readonly codes: Int32Array
  /** Share of the filled cells that are a number, begin with one, or are a date: 0 to 1. */
  readonly numeric: number
  readonly leading: number
  readonly dated: number
  readonly filled: number
  /** Distinct filled cells divided by filled cells. */
  readonly distinctness: number
}

/** Where a word stands in the cells: column, distinct cell and position of the word within it. */
export interface Posting {
  readonly column: number
  readonly code: number
  readonly position: number
}

/** A table read for questions: every distinct cell once, and where each word stands. */
export interface Grid {
  readonly table: Table
  /** The offset into `range.values` of each row that is a record. */
  readonly rows: Int32Array
  readonly rowCount: number
  readonly columns: readonly GridColumn[]
  readonly index: ReadonlyMap<string, readonly Posting[]>
}

const grids = new WeakMap<Table, Grid>()

/** The grid of a table; made once, since a conversation asks many questions of the same cells. */
export function gridOf(table: Table): Grid {
  const seen = grids.get(table)
  if (seen !== undefined) return seen
  const rows = recordRows(table)
  const columns = table.columns.map((column, index) => readColumn(table, rows, column, index))
  const grid = { table, rows, rowCount: rows.length, columns, index: indexWords(columns) }
  grids.set(table, grid)
  return grid
}

/**
 * The body rows without headings and notes between them: rows of a wide table of which one cell alone is filled, with
 * several words. They are no records, and what they say is never counted, nor followed.
 */
function recordRows(table: Table): Int32Array {
  if (table.columns.length < 3) return table.rows
  const records = table.rows.filter((row) => {
    const filled = (table.range.values[row] ?? []).filter((value) => value !== null && String(value).trim() !== '')
    return filled.length !== 1 || String(filled[0]).trim().split(/\s+/).length < 3
  })
  // Where most rows are like that, they are the records.
  return records.length >= 0.6 * table.rows.length ? records : table.rows
}

export function cellAt(grid: Grid, column: number, row: number): ReadCell {
  const read = grid.columns[column]
  const cell = read?.cells[read.codes[row] ?? -1]
  if (cell === undefined) throw new RangeError(`no cell in column ${column}, row ${row}`)
  return cell
}

function readColumn(table: Table, rows: Int32Array, column: Column, index: number): GridColumn {
  const cells: ReadCell[] = []
  const known = new Map<CellValue, number>()
  const codes = new Int32Array(rows.length)
  const counts = { numeric: 0, leading: 0, dated: 0, filled: 0 }
  for (let row = 0; row < codes.length; row += 1) {
    const value = table.range.values[rows[row] ?? 0]?.[column.position] ?? ''
    let code = known.get(value)
    if (code === undefined) {
      code = cells.length
      known.set(value, code)
      cells.push(readCell(value, typeof value === 'number' && column.type === 'date' ? fromSerial(value) : undefined))
    }
    codes[row] = code
    const cell = cells[code]
    if (cell === undefined || cell.missing) continue
    counts.filled += 1
    if (cell.numeric) counts.numeric += 1
    if (!Number.isNaN(cell.number)) counts.leading += 1
    if (cell.date?.month !== undefined || (cell.date !== undefined && cell.numeric)) counts.dated += 1
  }
  const share = (count: number): number => (counts.filled === 0 ? 0 : count / counts.filled)
  return {
    index,
    name: column.name,
    words: words(separateCompounds(column.name)),
    cells,
    codes,
    numeric: share(counts.numeric),
    leading: share(counts.leading),
    dated: share(counts.dated),
    filled: counts.filled,
    distinctness: counts.filled === 0 ? 0 : cells.filter((cell) => !cell.missing).length / counts.filled,
  }
}

/** Days since 1899-12-30 to a date of the 1900 system; serials below 61 are off by one there, as in Excel itself. */
function fromSerial(serial: number): DateParts {
  // Days to civil date: Hinnant, "chrono-compatible low-level date algorithms".
  const z = Math.floor(serial) - 25569 + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Cells beyond this length are prose; only their beginning is looked up. */
const longestCell = 60

function indexWords(columns: readonly GridColumn[]): ReadonlyMap<string, readonly Posting[]> {
  const index = new Map<string, Posting[]>()
  for (const column of columns) {
    column.cells.forEach((cell, code) => {
      const length = Math.min(cell.words.length, longestCell)
      for (let position = 0; position < length; position += 1) {
        const stem = cell.words[position]?.stem ?? ''
        const list = index.get(stem)
        const posting = { column: column.index, code, position }
        if (list === undefined) index.set(stem, [posting])
        else list.push(posting)
      }
    })
  }
  return index
}
