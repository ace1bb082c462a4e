import { defineFunction, number } from '../define.ts'
import { trigonometric } from './trigonometric.ts'

/** Sine of an angle in radians. */
export const SIN = defineFunction({
  name: 'SIN',
  parameters: [number('number')],
  run: ([value]) => trigonometric(value, Math.sin),
})
