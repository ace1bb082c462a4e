import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Logarithm to base 10. */
export const LOG10 = defineFunction({
  name: 'LOG10',
  parameters: [number('number')],
  run: ([value]) => (value <= 0 ? errors.num : Math.log10(value)),
})
