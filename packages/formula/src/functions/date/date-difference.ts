import type { Call } from '../call.ts'
import { type CalendarDay, serialOfDay } from './serial.ts'

/** Days after the last whole month. */
export function daysIgnoringMonths(start: CalendarDay, end: CalendarDay, to: number, call: Call): number {
  if (end.day >= start.day) return end.day - start.day
  const month = end.month === 1 ? 12 : end.month - 1
  const year = end.month === 1 ? end.year - 1 : end.year
  const from = serialOfDay(year, month, start.day, call.snapshot.date1904) ?? 0
  return Math.floor(to) - from
}

/** Days after the last whole year. */
export function daysIgnoringYears(start: CalendarDay, end: CalendarDay, to: number, call: Call): number {
  const before = end.month < start.month || (end.month === start.month && end.day < start.day)
  const { date1904 } = call.snapshot
  // Excel measures within the years around the first date, so that a leap day counts by that year.
  const from = serialOfDay(start.year, start.month, start.day, date1904) ?? 0
  const until = serialOfDay(before ? start.year + 1 : start.year, end.month, end.day, date1904) ?? Math.floor(to)
  return until - from
}
