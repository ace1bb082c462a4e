import { defineFunction, text } from '../define.ts'

/** Whether two texts are the same, capitals counting. */
export const EXACT = defineFunction({
  name: 'EXACT',
  parameters: [text('text1'), text('text2')],
  run: ([a, b]) => a === b,
})
