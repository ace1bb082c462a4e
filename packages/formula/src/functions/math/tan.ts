import { defineFunction, number } from '../define.ts'
import { trigonometric } from './trigonometric.ts'

/** Tangent of an angle in radians. */
export const TAN = defineFunction({
  name: 'TAN',
  parameters: [number('number')],
  run: ([value]) => trigonometric(value, Math.tan),
})
