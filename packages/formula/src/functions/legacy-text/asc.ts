import { defineFunction, text } from '../define.ts'
import { halfWidth } from './width.ts'

/** Full-width letters and katakana as half-width ones. https://support.microsoft.com/office/asc-function */
export const ASC = defineFunction({
  name: 'ASC',
  parameters: [text('text')],
  run: ([wide]) => halfWidth(wide),
})
