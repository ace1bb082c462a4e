import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, range } from '../define.ts'
import { datedFlows } from './dated-flows.ts'
import { discountedSum } from './discounted-sum.ts'

/** Value at the first date of payments at any dates. https://support.microsoft.com/office/xnpv-function */
export const XNPV = defineFunction({
  name: 'XNPV',
  parameters: [number('rate'), range('values'), range('dates')],
  run: ([rate, values, dates], call) => {
    const flows = datedFlows(values, dates, call)
    return rate <= -1 ? errors.num : finite(discountedSum(rate, flows.values, flows.years))
  },
})
