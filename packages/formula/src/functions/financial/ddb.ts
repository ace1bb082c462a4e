import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { decliningBalance } from './declining-balance.ts'

/** Double-declining balance. https://support.microsoft.com/office/ddb-function */
export const DDB = defineFunction({
  name: 'DDB',
  parameters: [number('cost'), number('salvage'), number('life'), number('period'), optional(number('factor'))],
  run: ([cost, salvage, life, period, factor = 2]) => {
    if (cost < 0 || salvage < 0 || life <= 0 || period <= 0 || factor <= 0 || period > life) return errors.num
    return finite(decliningBalance(cost, salvage, life, period, factor))
  },
})
