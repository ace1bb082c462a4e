import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Inverse hyperbolic cosine. */
export const ACOSH = defineFunction({
  name: 'ACOSH',
  parameters: [number('number')],
  run: ([value]) => (value < 1 ? errors.num : Math.acosh(value)),
})
