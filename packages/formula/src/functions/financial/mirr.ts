import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, range } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { discountedSum, flowsBothWays } from './discounted-sum.ts'

/** Rate of return where outlays are financed and returns reinvested. https://support.microsoft.com/office/mirr-function */
export const MIRR = defineFunction({
  name: 'MIRR',
  parameters: [range('values'), number('finance_rate'), number('reinvest_rate')],
  run: ([operand, financeRate, reinvestRate], call) => {
    const values = listNumbers([operand], call)
    if (!flowsBothWays(values) || financeRate === -1 || reinvestRate === -1) return errors.div0
    const times = values.map((_, index) => index)
    const part = (keep: (value: number) => boolean) => values.map((value) => (keep(value) ? value : 0))
    const last = values.length - 1
    const returns =
      discountedSum(
        reinvestRate,
        part((value) => value > 0),
        times,
      ) *
      (1 + reinvestRate) ** last
    const outlays = discountedSum(
      financeRate,
      part((value) => value < 0),
      times,
    )
    return finite((returns / -outlays) ** (1 / last) - 1)
  },
})
