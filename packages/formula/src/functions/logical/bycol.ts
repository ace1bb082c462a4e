import { ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, lambda, range } from '../define.ts'
import { sizeOf, slice } from '../lookup/vector.ts'

/** Calls a LAMBDA with every column; yields one row. */
export const BYCOL = defineFunction({
  name: 'BYCOL',
  parameters: [range('array'), lambda('lambda')],
  run: ([operand, callee], call) => {
    if (operand instanceof ExcelError) return operand
    const { rows, columns } = sizeOf(operand)
    call.budget.array(columns)
    return Matrix.build(1, columns, (_, column) =>
      call.applyScalar(callee, [slice(operand, { from: 0, count: rows }, { from: column, count: 1 }, call)]),
    )
  },
})
