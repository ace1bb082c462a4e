import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { Matrix } from '../../evaluate/value.ts'
import { array, defineFunction } from '../define.ts'
import { squareRows } from './numeric-matrix.ts'
import { decompose } from './triangular.ts'

/** Inverse of a square matrix; #NUM! for a singular one. https://support.microsoft.com/office/minverse-function */
export const MINVERSE = defineFunction({
  name: 'MINVERSE',
  parameters: [array('array')],
  run: ([matrix], call) => {
    const square = squareRows(matrix)
    const size = square.length
    const { rows, order, sign } = decompose(square, call)
    if (sign === 0) return errors.num
    call.budget.step(size ** 3)
    const columns = order.map((_, target) => solve(rows, order, target))
    return Matrix.build(size, size, (row, column) => finite(columns[column]?.[row] ?? 0))
  },
})

/** Solves A x = e for the unit vector with its 1 at `target`. */
function solve(rows: readonly (readonly number[])[], order: readonly number[], target: number): number[] {
  const x: number[] = order.map((original) => (original === target ? 1 : 0))
  for (const [row, line] of rows.entries()) {
    let value = x[row] ?? 0
    for (let column = 0; column < row; column++) value -= (line[column] ?? 0) * (x[column] ?? 0)
    x[row] = value
  }
  for (let row = rows.length - 1; row >= 0; row--) {
    const line = rows[row] ?? []
    let value = x[row] ?? 0
    for (let column = row + 1; column < rows.length; column++) value -= (line[column] ?? 0) * (x[column] ?? 0)
    x[row] = value / (line[row] ?? 1)
  }
  return x
}
