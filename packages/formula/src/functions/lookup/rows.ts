import { ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, range } from '../define.ts'
import { sizeOf } from './vector.ts'

/** Number of rows. */
export const ROWS = defineFunction({
  name: 'ROWS',
  parameters: [range('array')],
  run: ([operand]) => (operand instanceof ExcelError ? operand : sizeOf(operand).rows),
})
