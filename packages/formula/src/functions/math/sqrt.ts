import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Square root. */
export const SQRT = defineFunction({
  name: 'SQRT',
  parameters: [number('number')],
  run: ([value]) => (value < 0 ? errors.num : Math.sqrt(value)),
})
