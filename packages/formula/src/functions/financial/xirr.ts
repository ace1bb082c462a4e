import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { datedFlows } from './dated-flows.ts'
import { discountedSum, flowsBothWays } from './discounted-sum.ts'
import { findRoot } from './find-root.ts'

/** Yearly rate at which payments at any dates are worth nothing. https://support.microsoft.com/office/xirr-function */
export const XIRR = defineFunction({
  name: 'XIRR',
  parameters: [range('values'), range('dates'), omittable(number('guess'))],
  run: ([values, dates, guess = 0.1], call) => {
    const flows = datedFlows(values, dates, call)
    if (!flowsBothWays(flows.values) || guess <= -1) return errors.num
    call.budget.step(flows.values.length * 100)
    return finite(findRoot((rate) => discountedSum(rate, flows.values, flows.years), guess, -1) ?? errors.num)
  },
})
