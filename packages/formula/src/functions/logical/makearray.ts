import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, lambda, number } from '../define.ts'

/** Calls a LAMBDA with every row and column number. */
export const MAKEARRAY = defineFunction({
  name: 'MAKEARRAY',
  parameters: [number('rows'), number('cols'), lambda('lambda')],
  run: ([rows, columns, callee], call) => {
    const height = Math.trunc(rows)
    const width = Math.trunc(columns)
    if (height < 1 || width < 1) return errors.value
    call.budget.array(height * width)
    return Matrix.build(height, width, (row, column) => call.applyScalar(callee, [row + 1, column + 1]))
  },
})
