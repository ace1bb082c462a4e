import { defineFunction, number, optional, text } from '../define.ts'
import { findText } from './find-text.ts'

/** As SEARCH: outside double-byte languages a character is one byte. */
export const SEARCHB = defineFunction({
  name: 'SEARCHB',
  parameters: [text('find_text'), text('within_text'), optional(number('start_num'))],
  run: ([wanted, within, start = 1]) => findText(wanted, within, start, true),
})
