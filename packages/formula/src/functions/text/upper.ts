import { defineFunction, text } from '../define.ts'

/** Capital letters. */
export const UPPER = defineFunction({
  name: 'UPPER',
  parameters: [text('text')],
  run: ([value]) => value.toUpperCase(),
})
