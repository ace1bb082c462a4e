import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional, text } from '../define.ts'

/** The last characters. */
export const RIGHT = defineFunction({
  name: 'RIGHT',
  parameters: [text('text'), optional(number('num_chars'))],
  run: ([value, count = 1]) => (count < 0 ? errors.value : value.slice(Math.max(0, value.length - Math.trunc(count)))),
})
