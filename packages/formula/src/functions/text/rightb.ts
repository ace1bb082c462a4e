import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional, text } from '../define.ts'

/** As RIGHT: outside double-byte languages a character is one byte. */
export const RIGHTB = defineFunction({
  name: 'RIGHTB',
  parameters: [text('text'), optional(number('num_bytes'))],
  run: ([value, count = 1]) => (count < 0 ? errors.value : value.slice(Math.max(0, value.length - Math.trunc(count)))),
})
