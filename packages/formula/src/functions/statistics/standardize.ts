import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Distance from the mean in standard deviations. */
export const STANDARDIZE = defineFunction({
  name: 'STANDARDIZE',
  parameters: [number('x'), number('mean'), number('standard_dev')],
  run: ([x, mean, deviation]) => (deviation <= 0 ? errors.num : (x - mean) / deviation),
})
