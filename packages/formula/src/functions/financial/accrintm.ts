import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'
import { daysBetween, daysInYear, toBasis, toDate } from './day-count.ts'

/** Interest accrued by a bond that pays at maturity. https://support.microsoft.com/office/accrintm-function */
export const ACCRINTM = defineToolpakFunction({
  name: 'ACCRINTM',
  parameters: [number('issue'), number('settlement'), number('rate'), number('par'), optional(number('basis'))],
  run: ([issue, settlement, rate, par, basis], call) => {
    const start = toDate(issue, call)
    const end = toDate(settlement, call)
    const days = toBasis(basis)
    if (rate <= 0 || par <= 0 || start >= end) return errors.num
    return finite((par * rate * daysBetween(start, end, days, call)) / daysInYear(start, end, days, call))
  },
})
