import { defineFunction, number } from '../define.ts'

/** Arctangent in radians. */
export const ATAN = defineFunction({
  name: 'ATAN',
  parameters: [number('number')],
  run: ([value]) => Math.atan(value),
})
