import { defineFunction, number } from '../define.ts'

/** Hyperbolic tangent. */
export const TANH = defineFunction({
  name: 'TANH',
  parameters: [number('number')],
  run: ([value]) => Math.tanh(value),
})
