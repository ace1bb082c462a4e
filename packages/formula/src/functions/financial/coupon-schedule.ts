import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'
import { daysInMonth, requireDay, serialOfDay } from '../date/serial.ts'
import type { Basis } from './day-count.ts'

/** Coupons a year. */
export type Frequency = 1 | 2 | 4

/** @throws #NUM! for another number */
export function toFrequency(value: number): Frequency {
  const frequency = Math.trunc(value)
  if (frequency === 1 || frequency === 2 || frequency === 4) return frequency
  throw errors.num
}

/** A date some months away; the last of a month stays the last if `endOfMonth`. @throws #NUM! outside Excel's dates */
export function shiftMonths(date: number, months: number, endOfMonth: boolean, call: Call): number {
  const { year, month, day } = requireDay(date, call)
  const target = year * 12 + month - 1 + months
  const length = daysInMonth(Math.floor(target / 12), (target % 12) + 1)
  const { date1904 } = call.snapshot
  const serial = serialOfDay(
    Math.floor(target / 12),
    (target % 12) + 1,
    endOfMonth ? length : Math.min(day, length),
    date1904,
  )
  if (serial === undefined) throw errors.num
  return serial
}

export function isEndOfMonth(date: number, call: Call): boolean {
  const { year, month, day } = requireDay(date, call)
  return day === daysInMonth(year, month)
}

/** The coupon period that holds a date, counted back from a coupon date. */
export interface CouponPeriod {
  readonly previous: number
  readonly next: number
  /** Coupons from the date up to and including the one counted from. */
  readonly count: number
}

/** @param anchor any coupon date on or after `date`, such as the maturity */
export function couponPeriod(date: number, anchor: number, frequency: Frequency, call: Call): CouponPeriod {
  const step = 12 / frequency
  const endOfMonth = isEndOfMonth(anchor, call)
  const from = requireDay(date, call)
  const to = requireDay(anchor, call)
  let count = Math.max(Math.floor(((to.year - from.year) * 12 + to.month - from.month) / step) - 1, 0)
  while (shiftMonths(anchor, -count * step, endOfMonth, call) > date) count++
  const previous = shiftMonths(anchor, -count * step, endOfMonth, call)
  return { previous, next: shiftMonths(anchor, -(count - 1) * step, endOfMonth, call), count }
}

/** Days of a coupon period, by the basis. */
export function daysInPeriod({ previous, next }: CouponPeriod, frequency: Frequency, basis: Basis): number {
  if (basis === 1) return next - previous
  return (basis === 3 ? 365 : 360) / frequency
}
