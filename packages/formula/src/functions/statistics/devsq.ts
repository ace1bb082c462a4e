import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { squaredDeviations } from './moments.ts'

/** Sum of the squared deviations from the mean. */
export const DEVSQ = defineFunction({
  name: 'DEVSQ',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    return values.length === 0 ? errors.num : finite(squaredDeviations(values))
  },
})
