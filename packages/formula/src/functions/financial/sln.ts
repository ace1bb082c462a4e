import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Straight-line depreciation of a period. https://support.microsoft.com/office/sln-function */
export const SLN = defineFunction({
  name: 'SLN',
  parameters: [number('cost'), number('salvage'), number('life')],
  run: ([cost, salvage, life]) => (life === 0 ? errors.div0 : finite((cost - salvage) / life)),
})
