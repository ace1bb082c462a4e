import { ExcelError } from '../../evaluate/excel-error.ts'
import { anything, defineFunction } from '../define.ts'

/** Whether the value is an error. */
export const ISERROR = defineFunction({
  name: 'ISERROR',
  parameters: [anything('value')],
  run: ([value]) => value instanceof ExcelError,
})
