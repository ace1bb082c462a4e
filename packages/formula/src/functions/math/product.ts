import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { foldNumbers } from './fold-numbers.ts'

/** Multiplies the numbers of its arguments; 0 where there are none. */
export const PRODUCT = defineFunction({
  name: 'PRODUCT',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    let product = 1
    let count = 0
    foldNumbers(operands, call, (value) => {
      product *= value
      count++
    })
    return count === 0 ? 0 : finite(product)
  },
})
