import { defineFunction, number, optional, text } from '../define.ts'
import { findText } from './find-text.ts'

/** Position of a text, capitals counting. */
export const FIND = defineFunction({
  name: 'FIND',
  parameters: [text('find_text'), text('within_text'), optional(number('start_num'))],
  run: ([wanted, within, start = 1]) => findText(wanted, within, start, false),
})
