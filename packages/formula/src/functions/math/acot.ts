import { defineFunction, number } from '../define.ts'

/** Arccotangent in radians, of 0 to pi. */
export const ACOT = defineFunction({
  name: 'ACOT',
  parameters: [number('number')],
  run: ([value]) => Math.PI / 2 - Math.atan(value),
})
