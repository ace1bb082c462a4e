import { defineFunction, number } from '../define.ts'

/** Whether the integer part is odd. */
export const ISODD = defineFunction({
  name: 'ISODD',
  toolPak: true,
  parameters: [number('number')],
  run: ([value]) => Math.trunc(value) % 2 !== 0,
})
