import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'
import { Sum } from '../math/add.ts'
import { couponPeriod, daysInPeriod, type Frequency, shiftMonths, toFrequency } from './coupon-schedule.ts'
import { daysBetween, toBasis, toDate } from './day-count.ts'
import { findRoot } from './find-root.ts'

/** A bond whose first coupon period is longer or shorter than the others. */
interface OddFirst {
  readonly frequency: Frequency
  /** Coupons after the first one, up to the maturity. */
  readonly coupons: number
  /** In units of coupon periods: settlement to first coupon, issue to first coupon, issue to settlement. */
  readonly wait: number
  readonly first: number
  readonly accrued: number
}

/** @throws #NUM! for dates, a frequency or a basis that Excel refuses */
function toOddFirst(
  settlementDate: number,
  maturityDate: number,
  issueDate: number,
  firstCouponDate: number,
  frequencyValue: number,
  basisValue: number | undefined,
  call: Call,
): OddFirst {
  const settlement = toDate(settlementDate, call)
  const maturity = toDate(maturityDate, call)
  const issue = toDate(issueDate, call)
  const firstCoupon = toDate(firstCouponDate, call)
  const frequency = toFrequency(frequencyValue)
  const basis = toBasis(basisValue)
  if (!(maturity > firstCoupon && firstCoupon > settlement && settlement > issue)) throw errors.num
  const days = (from: number, to: number) => (to > from ? daysBetween(from, to, basis, call) : 0)
  const period = couponPeriod(settlement, firstCoupon, frequency, call)
  const length = daysInPeriod(period, frequency, basis)
  const coupons = couponPeriod(firstCoupon, maturity, frequency, call).count
  if (days(issue, firstCoupon) < length) {
    return {
      frequency,
      coupons,
      wait: days(settlement, firstCoupon) / length,
      first: days(issue, firstCoupon) / length,
      accrued: days(issue, settlement) / length,
    }
  }
  const rest =
    basis === 2 || basis === 3
      ? days(settlement, period.next)
      : length - daysBetween(period.previous, settlement, basis, call)
  const sums = { first: 0, accrued: 0 }
  for (let step = 1, late = firstCoupon; late > issue; step++) {
    call.budget.step()
    const early = shiftMonths(firstCoupon, (-step * 12) / frequency, false, call)
    const size = basis === 1 ? days(early, late) : length
    sums.first += early >= issue ? 1 : days(issue, late) / size
    sums.accrued += days(Math.max(issue, early), Math.min(settlement, late)) / size
    late = early
  }
  return { frequency, coupons, wait: period.count - 1 + rest / length, ...sums }
}

/** The formula of Microsoft's page, for short and long first periods in one. */
function oddFirstPrice(bond: OddFirst, rate: number, yieldRate: number, redemption: number): number {
  const { frequency, coupons, wait, first, accrued } = bond
  const growth = 1 + yieldRate / frequency
  const coupon = (100 * rate) / frequency
  const sum = new Sum()
  sum.add(redemption / growth ** (wait + coupons))
  sum.add((coupon * first) / growth ** wait)
  for (let index = 1; index <= coupons; index++) sum.add(coupon / growth ** (index + wait))
  return sum.value - coupon * accrued
}

/** Price of a bond with an odd first period. https://support.microsoft.com/office/oddfprice-function */
export const ODDFPRICE = defineToolpakFunction({
  name: 'ODDFPRICE',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('issue'),
    number('first_coupon'),
    number('rate'),
    number('yld'),
    number('redemption'),
    number('frequency'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, issue, firstCoupon, rate, yieldRate, redemption, frequency, basis], call) => {
    if (rate < 0 || yieldRate < 0 || redemption <= 0) return errors.num
    const bond = toOddFirst(settlement, maturity, issue, firstCoupon, frequency, basis, call)
    return finite(oddFirstPrice(bond, rate, yieldRate, redemption))
  },
})

/** Yield of a bond with an odd first period. https://support.microsoft.com/office/oddfyield-function */
export const ODDFYIELD = defineToolpakFunction({
  name: 'ODDFYIELD',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('issue'),
    number('first_coupon'),
    number('rate'),
    number('pr'),
    number('redemption'),
    number('frequency'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, issue, firstCoupon, rate, price, redemption, frequency, basis], call) => {
    if (rate < 0 || price <= 0 || redemption <= 0) return errors.num
    const bond = toOddFirst(settlement, maturity, issue, firstCoupon, frequency, basis, call)
    call.budget.step(bond.coupons * 200)
    const excess = (yieldRate: number) => oddFirstPrice(bond, rate, yieldRate, redemption) - price
    return finite(findRoot(excess, Math.max(rate, 0.01), -bond.frequency) ?? errors.num)
  },
})
