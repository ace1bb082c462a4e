import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { discountedSum } from './discounted-sum.ts'

/** Value today of payments at the ends of periods. https://support.microsoft.com/office/npv-function */
export const NPV = defineFunction({
  name: 'NPV',
  parameters: [number('rate'), rest(range('value'))],
  run: ([rate, operands], call) => {
    const values = listNumbers(operands, call)
    if (rate === -1) return errors.div0
    return finite(
      discountedSum(
        rate,
        values,
        values.map((_, index) => index + 1),
      ),
    )
  },
})
