import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { anything, defineFunction } from '../define.ts'

/** Whether the value is an error other than `#N/A`. */
export const ISERR = defineFunction({
  name: 'ISERR',
  parameters: [anything('value')],
  run: ([value]) => value instanceof ExcelError && value !== errors.na,
})
