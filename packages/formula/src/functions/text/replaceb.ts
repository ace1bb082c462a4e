import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, text } from '../define.ts'

/** As REPLACE: outside double-byte languages a character is one byte. */
export const REPLACEB = defineFunction({
  name: 'REPLACEB',
  parameters: [text('old_text'), number('start_num'), number('num_bytes'), text('new_text')],
  run: ([value, start, count, replacement]) => {
    const first = Math.trunc(start)
    if (first < 1 || count < 0) return errors.value
    return value.slice(0, first - 1) + replacement + value.slice(first - 1 + Math.trunc(count))
  },
})
