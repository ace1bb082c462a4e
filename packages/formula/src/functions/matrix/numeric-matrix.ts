import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Matrix } from '../../evaluate/value.ts'

/** Rows of numbers. @throws the first error among the cells, #VALUE! for a blank, text or logical before it */
export function numericRows(matrix: Matrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (__, column) => {
      const cell = matrix.at(row, column)
      if (cell instanceof ExcelError) throw cell
      if (typeof cell !== 'number') throw errors.value
      return cell
    }),
  )
}

/** As `numericRows`, for a square. @throws #VALUE! where it is none */
export function squareRows(matrix: Matrix): number[][] {
  const rows = numericRows(matrix)
  if (matrix.rows !== matrix.columns) throw errors.value
  return rows
}
