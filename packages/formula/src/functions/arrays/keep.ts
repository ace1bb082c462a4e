import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'

/** The rows of a matrix at these places, in this order; `#CALC!` where there are none, as Excel has no empty array. */
export function keepRows(matrix: Matrix, rows: readonly number[]): Matrix | ExcelError {
  if (rows.length === 0) return errors.calc
  return Matrix.build(rows.length, matrix.columns, (row, column) => matrix.at(rows[row] ?? 0, column))
}

export function keepColumns(matrix: Matrix, columns: readonly number[]): Matrix | ExcelError {
  if (columns.length === 0) return errors.calc
  return Matrix.build(matrix.rows, columns.length, (row, column) => matrix.at(row, columns[column] ?? 0))
}

/** 0, 1, … up to `count` exclusive. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
