import { ExcelError, errors } from '../../evaluate/excel-error.ts'
import { Reference } from '../../evaluate/value.ts'
import { defineFunction, range } from '../define.ts'
import { sizeOf } from './vector.ts'

/** Number of rows. */
export const ROWS = defineFunction({
  name: 'ROWS',
  parameters: [range('array')],
  run: ([operand]) => {
    if (operand instanceof ExcelError) return operand
    return operand instanceof Reference && operand.single === undefined ? errors.ref : sizeOf(operand).rows
  },
})
