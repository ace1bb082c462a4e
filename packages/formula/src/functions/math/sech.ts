import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Hyperbolic secant. */
export const SECH = defineFunction({
  name: 'SECH',
  parameters: [number('number')],
  run: ([value]) => (Math.abs(value) > 134217727 ? errors.num : 1 / Math.cosh(value)),
})
