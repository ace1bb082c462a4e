import { type CalendarDay, daysInMonth } from './serial.ts'

/** Days between two dates in years of twelve months of 30 days, by the American (NASD) or the European rule. */
export function days360(start: CalendarDay, end: CalendarDay, european: boolean): number {
  let first = start.day
  let last = end.day
  if (european) {
    first = Math.min(first, 30)
    last = Math.min(last, 30)
  } else {
    if (start.month === 2 && start.day === daysInMonth(start.year, 2)) first = 30
    if (first === 31) first = 30
    if (last === 31 && first === 30) last = 30
  }
  return (end.year - start.year) * 360 + (end.month - start.month) * 30 + last - first
}
