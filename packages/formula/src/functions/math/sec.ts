import { defineFunction, number } from '../define.ts'
import { trigonometric } from './trigonometric.ts'

/** Secant of an angle in radians. */
export const SEC = defineFunction({
  name: 'SEC',
  parameters: [number('number')],
  run: ([value]) => trigonometric(value, (angle) => 1 / Math.cos(angle)),
})
