import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Arccosine in radians. */
export const ACOS = defineFunction({
  name: 'ACOS',
  parameters: [number('number')],
  run: ([value]) => (Math.abs(value) > 1 ? errors.num : Math.acos(value)),
})
