import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'
import { Sum } from '../math/add.ts'
import { type CouponPeriod, couponPeriod, daysInPeriod, type Frequency, toFrequency } from './coupon-schedule.ts'
import { type Basis, daysBetween, toBasis, toDate } from './day-count.ts'

/** A bond with regular coupons, between two coupon dates. */
export interface Bond {
  readonly settlement: number
  readonly maturity: number
  readonly frequency: Frequency
  readonly basis: Basis
  readonly period: CouponPeriod
  /** Days from the last coupon to the settlement, E the days of the period, and what remains of it. */
  readonly elapsed: number
  readonly length: number
  readonly remaining: number
}

/** @throws #NUM! for dates, a frequency or a basis that Excel refuses */
export function toBond(
  settlementDate: number,
  maturityDate: number,
  frequencyValue: number,
  basisValue: number | undefined,
  call: Call,
): Bond {
  const settlement = toDate(settlementDate, call)
  const maturity = toDate(maturityDate, call)
  const frequency = toFrequency(frequencyValue)
  const basis = toBasis(basisValue)
  if (settlement >= maturity) throw errors.num
  const period = couponPeriod(settlement, maturity, frequency, call)
  const elapsed = daysBetween(period.previous, settlement, basis, call)
  const length = daysInPeriod(period, frequency, basis)
  return { settlement, maturity, frequency, basis, period, elapsed, length, remaining: length - elapsed }
}

/** Price per 100 of face value without the interest accrued. https://support.microsoft.com/office/price-function */
export function bondPrice(bond: Bond, rate: number, yieldRate: number, redemption: number): number {
  const { frequency, period, elapsed, length, remaining } = bond
  const coupon = (100 * rate) / frequency
  const accrued = (coupon * elapsed) / length
  const part = remaining / length
  if (period.count === 1) return (redemption + coupon) / (1 + (part * yieldRate) / frequency) - accrued
  const growth = 1 + yieldRate / frequency
  const sum = new Sum()
  for (let k = 0; k < period.count; k++) sum.add(coupon / growth ** (k + part))
  sum.add(redemption / growth ** (period.count - 1 + part))
  return sum.value - accrued
}
