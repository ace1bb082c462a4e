import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional, text } from '../define.ts'

/** The first characters. */
export const LEFT = defineFunction({
  name: 'LEFT',
  parameters: [text('text'), optional(number('num_chars'))],
  run: ([value, count = 1]) => (count < 0 ? errors.value : value.slice(0, Math.trunc(count))),
})
