import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Natural logarithm. */
export const LN = defineFunction({
  name: 'LN',
  parameters: [number('number')],
  run: ([value]) => (value <= 0 ? errors.num : Math.log(value)),
})
