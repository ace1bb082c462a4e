import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/**
 * One of the two arrays that a test compares. Functions of two arrays give #NUM! for a #NULL! among the cells, as Excel
 * does in them all; other errors stay what they are.
 */
export function comparedArray(operand: Operand, call: Call): Matrix {
  const matrix = call.matrix(operand)
  if (!matrix.cells.includes(errors.null)) return matrix
  const cells = matrix.cells.map((cell) => (cell === errors.null ? errors.num : cell))
  return new Matrix(matrix.rows, matrix.columns, cells)
}

/** Its numbers. @throws its first error */
export function comparedNumbers(operand: Operand, call: Call): number[] {
  const numbers: number[] = []
  for (const cell of comparedArray(operand, call).cells) {
    if (cell instanceof ExcelError) throw cell
    if (typeof cell === 'number') numbers.push(cell)
  }
  return numbers
}
