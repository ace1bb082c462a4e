import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, text } from '../define.ts'

/** Characters from a position on. */
export const MID = defineFunction({
  name: 'MID',
  parameters: [text('text'), number('start_num'), number('num_chars')],
  run: ([value, start, count]) => {
    const first = Math.trunc(start)
    return first < 1 || count < 0 ? errors.value : value.slice(first - 1, first - 1 + Math.trunc(count))
  },
})
