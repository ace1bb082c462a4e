import { defineFunction, number, optional, text } from '../define.ts'
import { findText } from './find-text.ts'

/** Position of a text or pattern, capitals not counting. */
export const SEARCH = defineFunction({
  name: 'SEARCH',
  parameters: [text('find_text'), text('within_text'), optional(number('start_num'))],
  run: ([wanted, within, start = 1]) => findText(wanted, within, start, true),
})
