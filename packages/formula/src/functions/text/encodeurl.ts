import { defineFunction, text } from '../define.ts'

/** Percent-encodes a text for an address. */
export const ENCODEURL = defineFunction({
  name: 'ENCODEURL',
  parameters: [text('text')],
  run: ([value]) =>
    encodeURIComponent(value).replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`),
})
