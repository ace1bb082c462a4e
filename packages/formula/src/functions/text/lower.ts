import { defineFunction, text } from '../define.ts'

/** Small letters. */
export const LOWER = defineFunction({
  name: 'LOWER',
  parameters: [text('text')],
  run: ([value]) => value.toLowerCase(),
})
