import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, text } from '../define.ts'
import { toWindows1252 } from './windows-1252.ts'

/** Code of the first character in the Windows code page 1252. */
export const CODE = defineFunction({
  name: 'CODE',
  parameters: [text('text')],
  run: ([value]) => (value === '' ? errors.value : toWindows1252(value)),
})
