import { defineFunction, text } from '../define.ts'

/** Every letter that follows no letter becomes a capital, all others small. */
export const PROPER = defineFunction({
  name: 'PROPER',
  parameters: [text('text')],
  run: ([value]) => value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
})
