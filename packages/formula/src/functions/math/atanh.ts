import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Inverse hyperbolic tangent. */
export const ATANH = defineFunction({
  name: 'ATANH',
  parameters: [number('number')],
  run: ([value]) => (Math.abs(value) >= 1 ? errors.num : Math.atanh(value)),
})
