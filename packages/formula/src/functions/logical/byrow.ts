import { ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, lambda, range } from '../define.ts'
import { sizeOf, slice } from '../lookup/vector.ts'

/** Calls a LAMBDA with every row; yields one column. */
export const BYROW = defineFunction({
  name: 'BYROW',
  parameters: [range('array'), lambda('lambda')],
  run: ([operand, callee], call) => {
    if (operand instanceof ExcelError) return operand
    const { rows, columns } = sizeOf(operand)
    call.budget.array(rows)
    return Matrix.build(rows, 1, (row) =>
      call.applyScalar(callee, [slice(operand, { from: row, count: 1 }, { from: 0, count: columns }, call)]),
    )
  },
})
