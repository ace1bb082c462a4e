import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { Sum } from './add.ts'
import { foldNumbers } from './fold-numbers.ts'

/** Adds the numbers of its arguments. */
export const SUM = defineFunction({
  name: 'SUM',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const sum = new Sum()
    foldNumbers(operands, call, (value) => sum.add(value))
    return finite(sum.value)
  },
})
