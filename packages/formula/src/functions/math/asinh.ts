import { defineFunction, number } from '../define.ts'

/** Inverse hyperbolic sine. */
export const ASINH = defineFunction({
  name: 'ASINH',
  parameters: [number('number')],
  run: ([value]) => Math.asinh(value),
})
