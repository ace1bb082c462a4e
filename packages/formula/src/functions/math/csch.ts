import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Hyperbolic cosecant. */
export const CSCH = defineFunction({
  name: 'CSCH',
  parameters: [number('number')],
  run: ([value]) => (value === 0 ? errors.div0 : 1 / Math.sinh(value)),
})
