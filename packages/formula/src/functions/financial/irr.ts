import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { discountedSum, flowsBothWays } from './discounted-sum.ts'
import { findRoot } from './find-root.ts'

/** Rate at which payments at the ends of periods are worth nothing today. https://support.microsoft.com/office/irr-function */
export const IRR = defineFunction({
  name: 'IRR',
  parameters: [range('values'), omittable(number('guess'))],
  run: ([operand, guess = 0.1], call) => {
    const values = listNumbers([operand], call)
    if (!flowsBothWays(values) || guess <= -1) return errors.num
    call.budget.step(values.length * 100)
    const times = values.map((_, index) => index)
    return finite(findRoot((rate) => discountedSum(rate, values, times), guess, -1) ?? errors.num)
  },
})
