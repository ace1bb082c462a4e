import { ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, range } from '../define.ts'
import { sizeOf } from './vector.ts'

/** Number of columns. */
export const COLUMNS = defineFunction({
  name: 'COLUMNS',
  parameters: [range('array')],
  run: ([operand]) => (operand instanceof ExcelError ? operand : sizeOf(operand).columns),
})
