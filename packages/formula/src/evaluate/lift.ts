import type { Budget } from './budget.ts'
import { Matrix, type Scalar } from './value.ts'

/**
 * Runs `combine` once for every cell of the arrays among `operands`, repeating scalars and single rows and columns
 * and padding with `#N/A`, as Excel does.
 */
export function lift(
  operands: readonly (Scalar | Matrix)[],
  budget: Budget,
  combine: (values: readonly Scalar[]) => Scalar,
): Matrix {
  let rows = 1
  let columns = 1
  for (const operand of operands) {
    if (!(operand instanceof Matrix)) continue
    if (operand.rows > rows) rows = operand.rows
    if (operand.columns > columns) columns = operand.columns
  }
  budget.array(rows * columns)
  const values: Scalar[] = operands.map(() => null)
  return Matrix.build(rows, columns, (row, column) => {
    for (let index = 0; index < operands.length; index++) {
      const operand = operands[index]
      values[index] = operand instanceof Matrix ? operand.broadcast(row, column) : (operand ?? null)
    }
    return combine(values)
  })
}
