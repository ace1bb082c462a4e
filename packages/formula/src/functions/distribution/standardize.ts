import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Deviations that x lies above the mean. https://support.microsoft.com/office/standardize-function */
export const STANDARDIZE = defineFunction({
  name: 'STANDARDIZE',
  parameters: [number('x'), number('mean'), number('standard_dev')],
  run: ([x, mean, deviation]) => (deviation <= 0 ? errors.num : finite((x - mean) / deviation)),
})
