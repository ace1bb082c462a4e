import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, number, optional } from '../define.ts'
import { daysBetween, daysInYear, toBasis, toDate } from './day-count.ts'

/** Years from the settlement to the maturity, by the basis. @throws #NUM! for dates that Excel refuses */
function yearsToMaturity(settlement: number, maturity: number, basis: number | undefined, call: Call): number {
  const start = toDate(settlement, call)
  const end = toDate(maturity, call)
  const days = toBasis(basis)
  if (start >= end) throw errors.num
  return daysBetween(start, end, days, call) / daysInYear(start, end, days, call)
}

/**
 * Defines a function of a security without coupons, by two amounts and the time between.
 * @param names of the two amounts, both above 0
 */
function defineDiscount(
  name: string,
  names: readonly [string, string],
  calculate: (first: number, second: number, years: number) => number,
): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [
      number('settlement'),
      number('maturity'),
      number(names[0]),
      number(names[1]),
      optional(number('basis')),
    ],
    run: ([settlement, maturity, first, second, basis], call) => {
      const years = yearsToMaturity(settlement, maturity, basis, call)
      if (first <= 0 || second <= 0) return errors.num
      return finite(calculate(first, second, years))
    },
  })
}

/** Discount rate. https://support.microsoft.com/office/disc-function */
export const DISC = defineDiscount(
  'DISC',
  ['pr', 'redemption'],
  (price, redemption, years) => (redemption - price) / redemption / years,
)
/** Interest rate of a fully invested security. https://support.microsoft.com/office/intrate-function */
export const INTRATE = defineDiscount(
  'INTRATE',
  ['investment', 'redemption'],
  (investment, redemption, years) => (redemption - investment) / investment / years,
)
/** Amount received at maturity. https://support.microsoft.com/office/received-function */
export const RECEIVED = defineDiscount('RECEIVED', ['investment', 'discount'], (investment, discount, years) => {
  const share = 1 - discount * years
  if (share <= 0) throw errors.num
  return investment / share
})
/** Price of a discounted security. https://support.microsoft.com/office/pricedisc-function */
export const PRICEDISC = defineDiscount(
  'PRICEDISC',
  ['discount', 'redemption'],
  (discount, redemption, years) => redemption * (1 - discount * years),
)
/** Yield of a discounted security. https://support.microsoft.com/office/yielddisc-function */
export const YIELDDISC = defineDiscount(
  'YIELDDISC',
  ['pr', 'redemption'],
  (price, redemption, years) => (redemption / price - 1) / years,
)
