import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Inverse hyperbolic cotangent. */
export const ACOTH = defineFunction({
  name: 'ACOTH',
  parameters: [number('number')],
  run: ([value]) => (Math.abs(value) <= 1 ? errors.num : Math.atanh(1 / value)),
})
