import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { Sum } from './add.ts'
import { foldNumbers } from './fold-numbers.ts'

/** Sum of squares. */
export const SUMSQ = defineFunction({
  name: 'SUMSQ',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const sum = new Sum()
    foldNumbers(operands, call, (value) => sum.add(value * value))
    return finite(sum.value)
  },
})
