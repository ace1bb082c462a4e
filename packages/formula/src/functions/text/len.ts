import { defineFunction, text } from '../define.ts'

/** Number of characters. */
export const LEN = defineFunction({ name: 'LEN', parameters: [text('text')], run: ([value]) => value.length })
