import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, text } from '../define.ts'

/** Unicode code point of the first character. */
export const UNICODE = defineFunction({
  name: 'UNICODE',
  parameters: [text('text')],
  run: ([value]) => value.codePointAt(0) ?? errors.value,
})
