import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Hyperbolic cotangent. */
export const COTH = defineFunction({
  name: 'COTH',
  parameters: [number('number')],
  run: ([value]) => (value === 0 ? errors.div0 : 1 / Math.tanh(value)),
})
