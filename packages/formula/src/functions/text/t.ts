import { ExcelError } from '../../evaluate/excel-error.ts'
import { anything, defineFunction } from '../define.ts'

/** The value where it is text, else an empty text. */
export const T = defineFunction({
  name: 'T',
  parameters: [anything('value')],
  run: ([value]) => (typeof value === 'string' || value instanceof ExcelError ? value : ''),
})
