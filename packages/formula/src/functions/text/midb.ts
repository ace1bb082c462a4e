import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, text } from '../define.ts'

/** As MID: outside double-byte languages a character is one byte. */
export const MIDB = defineFunction({
  name: 'MIDB',
  parameters: [text('text'), number('start_num'), number('num_bytes')],
  run: ([value, start, count]) => {
    const first = Math.trunc(start)
    return first < 1 || count < 0 ? errors.value : value.slice(first - 1, first - 1 + Math.trunc(count))
  },
})
