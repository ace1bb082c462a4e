import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional, text } from '../define.ts'

/** As LEFT: outside double-byte languages a character is one byte. */
export const LEFTB = defineFunction({
  name: 'LEFTB',
  parameters: [text('text'), optional(number('num_bytes'))],
  run: ([value, count = 1]) => (count < 0 ? errors.value : value.slice(0, Math.trunc(count))),
})
