import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'
import { trigonometric } from './trigonometric.ts'

/** Cotangent of an angle in radians. */
export const COT = defineFunction({
  name: 'COT',
  parameters: [number('number')],
  run: ([value]) => (value === 0 ? errors.div0 : trigonometric(value, (angle) => 1 / Math.tan(angle))),
})
