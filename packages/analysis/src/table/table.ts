import type { Area } from '../address/area.ts'
import type { RangeInput } from './cell-value.ts'

export type ColumnType =
  | 'number'
  | 'currency'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'boolean'
  | 'category'
  | 'ordinal'
  | 'identifier'
  | 'text'
  | 'mixed'
  | 'empty'

/** What one cell of a column holds, after the column's type was decided; the codes in `Column.kinds`. */
export const cellKind = {
  /** Blank, or white space alone. */
  blank: 0,
  /** A number, date, time or duration, readable in `Column.numbers`. */
  number: 1,
  text: 2,
  /** TRUE or FALSE; `Column.numbers` holds 1 or 0. */
  boolean: 3,
  /** An error value such as `#N/A` or `#DIV/0!`. */
  error: 4,
  /** Text that says "nothing here": `N/A`, `-`, `n.a.`, `null`. Counted as missing, apart from blanks. */
  missing: 5,
} as const

/** One typed column of a `Table`; index `i` of the arrays is body row `i`. */
export interface Column {
  /** Unique in its table, never empty; several header rows are joined from the outermost inwards. */
  readonly name: string
  /** The header cells as they stand, outermost first; empty without a header. */
  readonly header: readonly string[]
  /** Offset from the left edge of the range. */
  readonly position: number
  readonly type: ColumnType
  /** What decided the type, as counts of cells and the words a person can check. */
  readonly evidence: string
  /** Currency sign or unit, from the cells, the number format or the header (`€`, `kg`). */
  readonly unit?: string | undefined
  /** What a number must be multiplied by to be in whole units: 1000 for a header that says `in thousands`. */
  readonly scale?: number | undefined
  /** How numbers written as text were read in this column; left out where there were none. */
  readonly decimalSign?: '.' | ',' | undefined
  /** How dates written as text were read in this column; left out where there were none. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd' | undefined
  /** A `cellKind` for each body row. */
  readonly kinds: Uint8Array
  /** The number of each body row, NaN where `kinds` is neither number nor boolean. Dates are Excel serials of the workbook's date system. */
  readonly numbers: Float64Array
  /** Index into `dictionary` for each body row that holds text, an identifier or an error; -1 elsewhere. */
  readonly codes: Int32Array
  /** The distinct texts of the column, trimmed, in order of first appearance. */
  readonly dictionary: readonly string[]
}

/** A range read as a table: typed columns over body rows; every row and column leads back to its cell. */
export interface Table {
  /** What was read; its values are referred to, never copied. */
  readonly range: RangeInput
  /** Where the values stand; one area, clipped to what came. */
  readonly area: Area
  /** Offsets into `range.values`, ascending. */
  readonly titleRows: readonly number[]
  readonly headerRows: readonly number[]
  /** Totals and subtotals: not part of the body, so that nothing is counted twice. */
  readonly totalRows: readonly number[]
  /** Notes, and rows of the body that repeat the header. */
  readonly noteRows: readonly number[]
  readonly blankRows: readonly number[]
  /** The offset into `range.values` of each body row. */
  readonly rows: Int32Array
  readonly columns: readonly Column[]
  /** How numbers written as text were read, where any were: the decimal sign that was decided on. */
  readonly decimalSign: '.' | ','
  /** How ambiguous dates written as text were read, where any were. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd' | undefined
  /** Plain statements on how the range was read: what was skipped, merged, decided. */
  readonly remarks: readonly string[]
}
