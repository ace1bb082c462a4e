import { defineFunction, number, optional, text } from '../define.ts'
import { findText } from './find-text.ts'

/** As FIND: outside double-byte languages a character is one byte. */
export const FINDB = defineFunction({
  name: 'FINDB',
  parameters: [text('find_text'), text('within_text'), optional(number('start_num'))],
  run: ([wanted, within, start = 1]) => findText(wanted, within, start, false),
})
