import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'
import { days360 } from '../date/days-360.ts'
import { type CalendarDay, daysInMonth, isLeapYear, requireDay } from '../date/serial.ts'
import { yearFraction } from '../date/year-fraction.ts'

/** How days and years are counted: 0 American 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360. */
export type Basis = 0 | 1 | 2 | 3 | 4

/** @throws #NUM! for another basis */
export function toBasis(value = 0): Basis {
  const basis = Math.trunc(value)
  if (basis === 0 || basis === 1 || basis === 2 || basis === 3 || basis === 4) return basis
  throw errors.num
}

/** A whole date. @throws #NUM! outside Excel's dates */
export function toDate(serial: number, call: Call): number {
  const day = Math.floor(serial)
  requireDay(day, call)
  return day
}

/** Days from one date to a later one, by the basis. */
export function daysBetween(from: number, to: number, basis: Basis, call: Call): number {
  if (basis !== 0 && basis !== 4) return to - from
  const start = requireDay(from, call)
  const end = requireDay(to, call)
  return basis === 0 ? americanDays(start, end, 'start') : days360(start, end, true)
}

/** Length of the year that the days between two dates are part of. */
export function daysInYear(from: number, to: number, basis: Basis, call: Call): number {
  if (basis === 3) return 365
  if (basis !== 1) return 360
  if (from === to) return isLeapYear(requireDay(from, call).year) ? 366 : 365
  return (to - from) / yearFraction(from, to, 1, call)
}

/**
 * Days by the American 30/360 rule (NASD).
 * @param modify `both` takes an end on the 31st or at the end of February for the 30th whatever the start is
 */
export function americanDays(start: CalendarDay, end: CalendarDay, modify: 'start' | 'both'): number {
  let first = start.day
  let last = end.day
  if (endsFebruary(end) && (endsFebruary(start) || modify === 'both')) last = 30
  if (last === 31 && (first >= 30 || modify === 'both')) last = 30
  if (first === 31 || endsFebruary(start)) first = 30
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first
}

function endsFebruary({ year, month, day }: CalendarDay): boolean {
  return month === 2 && day === daysInMonth(year, 2)
}
