import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Depreciation by the sum of the years' digits. https://support.microsoft.com/office/syd-function */
export const SYD = defineFunction({
  name: 'SYD',
  parameters: [number('cost'), number('salvage'), number('life'), number('per')],
  run: ([cost, salvage, life, period]) => {
    if (salvage < 0 || life <= 0 || period <= 0 || period > life) return errors.num
    return finite(((cost - salvage) * (life - period + 1) * 2) / (life * (life + 1)))
  },
})
