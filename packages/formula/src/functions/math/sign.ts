import { defineFunction, number } from '../define.ts'

/** 1, 0 or -1 by the sign. */
export const SIGN = defineFunction({
  name: 'SIGN',
  parameters: [number('number')],
  run: ([value]) => Math.sign(value),
})
