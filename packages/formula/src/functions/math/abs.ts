import { defineFunction, number } from '../define.ts'

/** Absolute value. */
export const ABS = defineFunction({
  name: 'ABS',
  parameters: [number('number')],
  run: ([value]) => Math.abs(value),
})
