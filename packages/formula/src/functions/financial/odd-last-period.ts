import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'
import { type Frequency, shiftMonths, toFrequency } from './coupon-schedule.ts'
import { daysBetween, toBasis, toDate } from './day-count.ts'

/** A bond whose last coupon period is longer or shorter than the others; sums in units of coupon periods. */
export interface OddLast {
  readonly frequency: Frequency
  /** From the last coupon to maturity, to settlement, and from settlement to maturity. */
  readonly whole: number
  readonly accrued: number
  readonly remaining: number
}

/** @throws #NUM! for dates, a frequency or a basis that Excel refuses */
function toOddLast(
  settlementDate: number,
  maturityDate: number,
  lastInterestDate: number,
  frequencyValue: number,
  basisValue: number | undefined,
  call: Call,
): OddLast {
  const settlement = toDate(settlementDate, call)
  const maturity = toDate(maturityDate, call)
  const lastInterest = toDate(lastInterestDate, call)
  const frequency = toFrequency(frequencyValue)
  const basis = toBasis(basisValue)
  if (maturity <= settlement || settlement <= lastInterest) throw errors.num
  const days = (from: number, to: number) => (to > from ? daysBetween(from, to, basis, call) : 0)
  const sums = { whole: 0, accrued: 0, remaining: 0 }
  for (let step = 1, early = lastInterest; early < maturity; step++) {
    call.budget.step()
    const late = shiftMonths(lastInterest, (step * 12) / frequency, false, call)
    const length = days(early, late)
    const end = Math.min(late, maturity)
    sums.whole += days(early, end) / length
    sums.accrued += days(early, Math.min(end, settlement)) / length
    sums.remaining += days(Math.max(early, settlement), end) / length
    early = late
  }
  return { frequency, ...sums }
}

/** Price of a bond with an odd last period. https://support.microsoft.com/office/oddlprice-function */
export const ODDLPRICE = defineToolpakFunction({
  name: 'ODDLPRICE',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('last_interest'),
    number('rate'),
    number('yld'),
    number('redemption'),
    number('frequency'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, lastInterest, rate, yieldRate, redemption, frequencyValue, basis], call) => {
    if (rate < 0 || yieldRate < 0 || redemption <= 0) return errors.num
    const bond = toOddLast(settlement, maturity, lastInterest, frequencyValue, basis, call)
    const coupon = (100 * rate) / bond.frequency
    const growth = (bond.remaining * yieldRate) / bond.frequency + 1
    return finite((redemption + bond.whole * coupon) / growth - bond.accrued * coupon)
  },
})

/** Yield of a bond with an odd last period. https://support.microsoft.com/office/oddlyield-function */
export const ODDLYIELD = defineToolpakFunction({
  name: 'ODDLYIELD',
  parameters: [
    number('settlement'),
    number('maturity'),
    number('last_interest'),
    number('rate'),
    number('pr'),
    number('redemption'),
    number('frequency'),
    optional(number('basis')),
  ],
  run: ([settlement, maturity, lastInterest, rate, price, redemption, frequencyValue, basis], call) => {
    if (rate < 0 || price <= 0 || redemption <= 0) return errors.num
    const bond = toOddLast(settlement, maturity, lastInterest, frequencyValue, basis, call)
    const coupon = (100 * rate) / bond.frequency
    const paid = price + bond.accrued * coupon
    return finite((((redemption + bond.whole * coupon - paid) / paid) * bond.frequency) / bond.remaining)
  },
})
