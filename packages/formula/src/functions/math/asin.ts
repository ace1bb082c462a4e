import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Arcsine in radians. */
export const ASIN = defineFunction({
  name: 'ASIN',
  parameters: [number('number')],
  run: ([value]) => (Math.abs(value) > 1 ? errors.num : Math.asin(value)),
})
