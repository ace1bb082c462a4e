import { defineFunction, number } from '../define.ts'

/** Whether the integer part is even. */
export const ISEVEN = defineFunction({
  name: 'ISEVEN',
  toolPak: true,
  parameters: [number('number')],
  run: ([value]) => Math.trunc(value) % 2 === 0,
})
