import { defineFunction, text } from '../define.ts'

/** As LEN: outside double-byte languages a character is one byte. */
export const LENB = defineFunction({ name: 'LENB', parameters: [text('text')], run: ([value]) => value.length })
