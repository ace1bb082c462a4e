import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'
import { daysBetween, daysInYear, toBasis, toDate } from './day-count.ts'

/** Years of 'issue to maturity', 'issue to settlement' and 'settlement to maturity', by the basis. */
interface Terms {
  readonly whole: number
  readonly accrued: number
  readonly remaining: number
}

/** @throws #NUM! for dates that Excel refuses */
function toTerms(
  settlementDate: number,
  maturityDate: number,
  issueDate: number,
  basis: number | undefined,
  call: Call,
): Terms {
  const settlement = toDate(settlementDate, call)
  const maturity = toDate(maturityDate, call)
  const issue = toDate(issueDate, call)
  const days = toBasis(basis)
  if (settlement >= maturity || issue > settlement) throw errors.num
  const year = daysInYear(issue, settlement, days, call)
  const whole = daysBetween(issue, maturity, days, call) / year
  const accrued = daysBetween(issue, settlement, days, call) / year
  return { whole, accrued, remaining: whole - accrued }
}

/** Price of a security that pays interest at maturity. https://support.microsoft.com/office/pricemat-function */
export const PRICEMAT = defineToolpakFunction({
  name: 'PRICEMAT',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('issue'),
    number('rate'),
    number('yld'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, issue, rate, yieldRate, basis], call) => {
    const { whole, accrued, remaining } = toTerms(settlement, maturity, issue, basis, call)
    if (rate < 0 || yieldRate < 0) return errors.num
    return finite((100 + whole * rate * 100) / (1 + remaining * yieldRate) - accrued * rate * 100)
  },
})

/** Yield of a security that pays interest at maturity. https://support.microsoft.com/office/yieldmat-function */
export const YIELDMAT = defineToolpakFunction({
  name: 'YIELDMAT',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('issue'),
    number('rate'),
    number('pr'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, issue, rate, price, basis], call) => {
    const { whole, accrued, remaining } = toTerms(settlement, maturity, issue, basis, call)
    if (rate < 0 || price <= 0) return errors.num
    const paid = price / 100 + accrued * rate
    return finite((1 + whole * rate - paid) / paid / remaining)
  },
})
