import { defineFunction, number } from '../define.ts'
import { trigonometric } from './trigonometric.ts'

/** Cosine of an angle in radians. */
export const COS = defineFunction({
  name: 'COS',
  parameters: [number('number')],
  run: ([value]) => trigonometric(value, Math.cos),
})
