import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, text } from '../define.ts'

/** Puts a text in place of the characters from a position on. */
export const REPLACE = defineFunction({
  name: 'REPLACE',
  parameters: [text('old_text'), number('start_num'), number('num_chars'), text('new_text')],
  run: ([value, start, count, replacement]) => {
    const first = Math.trunc(start)
    if (first < 1 || count < 0) return errors.value
    return value.slice(0, first - 1) + replacement + value.slice(first - 1 + Math.trunc(count))
  },
})
