import { errors } from '../../evaluate/excel-error.ts'
import { Lambda, Matrix } from '../../evaluate/value.ts'
import { defineFunction, range, rest } from '../define.ts'

/** Calls a LAMBDA with every cell, or with the cells of several arrays in the same place. */
export const MAP = defineFunction({
  name: 'MAP',
  parameters: [rest(range('array'))],
  run: ([operands], call) => {
    const callee = operands.at(-1)
    if (!(callee instanceof Lambda) || operands.length < 2) return errors.value
    const matrices = operands.slice(0, -1).map((operand) => call.matrix(operand))
    const rows = Math.max(...matrices.map((matrix) => matrix.rows))
    const columns = Math.max(...matrices.map((matrix) => matrix.columns))
    call.budget.array(rows * columns)
    return Matrix.build(rows, columns, (row, column) =>
      call.applyScalar(
        callee,
        matrices.map((matrix) => matrix.at(row, column)),
      ),
    )
  },
})
