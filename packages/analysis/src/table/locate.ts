import type { Area, CellPosition } from '../address/area.ts'
import { formatArea, formatCell } from '../address/format-address.ts'
import type { CellValue } from './cell-value.ts'
import { trimmed } from './characters.ts'
import type { Column, Table } from './table.ts'
import { formatSerial, formatTime } from './serial.ts'
import { formatKind } from './number-format.ts'
import { cellKind } from './table.ts'
import { readEntry } from './cell-entry.ts'
import { serialOf } from './text-date.ts'

// `offset` is always an offset into `range.values`, as `table.rows[i]` gives it for body row i and `totalRows` for totals;
// `position` is an offset from the left edge of the range, as `Column.position` gives it.

/** Worksheet row and column of a cell. */
export function cellPosition(table: Table, offset: number, position: number): CellPosition {
  const { sheet, top, left } = table.area
  const place = { row: top + offset, column: left + position }
  return sheet === undefined ? place : { sheet, ...place }
}

/** `Sheet1!C7` */
export function cellAddress(table: Table, offset: number, position: number): string {
  return formatCell(cellPosition(table, offset, position))
}

/** From the first to the last body row of a column, with whatever stands between; undefined without body rows. */
export function columnArea(table: Table, column: Column): Area | undefined {
  const first = table.rows[0]
  const last = table.rows.at(-1)
  return first === undefined || last === undefined ? undefined : areaBetween(table, column, first, last)
}

/** `Sheet1!B2:B11`; undefined without body rows. */
export function columnAddress(table: Table, column: Column): string | undefined {
  const area = columnArea(table, column)
  return area === undefined ? undefined : formatArea(area)
}

/**
 * The body rows of a column alone: one area for each run of rows that no total, subtotal or blank row interrupts.
 * @param runs of `table.rows`, for callers that go through many columns
 */
export function columnAreas(table: Table, column: Column, runs = rowRuns(table.rows)): Area[] {
  return runs.map(([first, last]) => areaBetween(table, column, first, last))
}

/** `Sheet1!B2:B5,Sheet1!B7:B11` */
export function columnAddresses(table: Table, column: Column): string[] {
  return columnAreas(table, column).map((area) => formatArea(area))
}

/** Body row `index` of a column, as `Sheet1!C7`. */
export function bodyAddress(table: Table, column: Column, index: number): string {
  return cellAddress(table, table.rows[index] ?? 0, column.position)
}

/** First and last offset of neighbouring rows. */
export type RowRun = [first: number, last: number]

/** First and last of each run of neighbouring offsets. */
export function rowRuns(offsets: ArrayLike<number>): RowRun[] {
  const runs: RowRun[] = []
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i] ?? 0
    const run = runs.at(-1)
    if (run !== undefined && run[1] === offset - 1) run[1] = offset
    else runs.push([offset, offset])
  }
  return runs
}

function areaBetween(table: Table, column: Column, first: number, last: number): Area {
  const { sheet, top, left } = table.area
  const place = { top: top + first, left: left + column.position, bottom: top + last, right: left + column.position }
  return sheet === undefined ? place : { sheet, ...place }
}

/** The cell as it came; null beyond a ragged row's end. */
export function cellValueAt(table: Table, offset: number, position: number): CellValue {
  return table.range.values[offset]?.[position] ?? null
}

/** The cell as a person sees it: its shown text where that came, dates by their serial, white space trimmed. */
export function displayAt(table: Table, offset: number, position: number): string {
  const shown = table.range.text?.[offset]?.[position]
  if (typeof shown === 'string' && shown !== '') return trimmed(shown)
  const value = cellValueAt(table, offset, position)
  if (value === null) return ''
  if (typeof value === 'string') return trimmed(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const code = table.range.numberFormat?.[offset]?.[position]
  const kind = typeof code === 'string' ? formatKind(code).kind : 'general'
  if (kind === 'date') return formatSerial(value, table.range.date1904 === true)
  if (kind === 'time' || kind === 'duration') return formatTime(Math.round(value * 86_400))
  if (kind === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  return String(value)
}

export interface CellReading {
  /** A code of `cellKind`. */
  readonly kind: number
  /** NaN unless the kind is number or boolean. */
  readonly number: number
  readonly text: string
}

/** Reads any cell of the range, totals and notes too, the way its column reads its own. */
export function readCell(table: Table, offset: number, column: Column): CellReading {
  const value = cellValueAt(table, offset, column.position)
  const text = displayAt(table, offset, column.position)
  if (typeof value === 'number') return { kind: cellKind.number, number: value, text }
  if (typeof value === 'boolean') return { kind: cellKind.boolean, number: value ? 1 : 0, text }
  const entry = readEntry(value ?? '')
  if (entry.kind === 'blank') return { kind: cellKind.blank, number: Number.NaN, text }
  if (entry.kind === 'error') return { kind: cellKind.error, number: Number.NaN, text }
  if (entry.kind === 'missing') return { kind: cellKind.missing, number: Number.NaN, text }
  const isDate = column.type === 'date' || column.type === 'time' || column.type === 'duration'
  const isNumeric = !isDate && column.type !== 'text' && column.type !== 'category' && column.type !== 'identifier'
  const reading = (column.decimalSign ?? table.decimalSign) === ',' ? entry.comma : entry.point
  const number = isDate
    ? entry.date && serialOf(entry.date, column.dateOrder ?? table.dateOrder ?? 'mdy', table.range.date1904 === true)
    : isNumeric
      ? reading?.value
      : undefined
  return number === undefined
    ? { kind: cellKind.text, number: Number.NaN, text }
    : { kind: cellKind.number, number, text }
}
