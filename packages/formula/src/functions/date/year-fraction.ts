import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'
import { days360 } from './days-360.ts'
import { type CalendarDay, daysInMonth, isLeapYear, requireDay } from './serial.ts'

/**
 * Part of a year between two dates.
 * @param basis 0 American 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360
 * @throws ExcelError `#NUM!` for another basis or outside Excel's dates
 */
export function yearFraction(from: number, to: number, basis: number, call: Call): number {
  const [start, end] = from <= to ? [Math.floor(from), Math.floor(to)] : [Math.floor(to), Math.floor(from)]
  const first = requireDay(start, call)
  const last = requireDay(end, call)
  switch (Math.trunc(basis)) {
    case 0:
      return americanDays(first, last) / 360
    case 1:
      return (end - start) / averageYear(first, last)
    case 2:
      return (end - start) / 360
    case 3:
      return (end - start) / 365
    case 4:
      return days360(first, last, true) / 360
    default:
      throw errors.num
  }
}

/** The NASD rule with its case for two ends of February. */
function americanDays(first: CalendarDay, last: CalendarDay): number {
  const endOfFebruary = ({ year, month, day }: CalendarDay): boolean => month === 2 && day === daysInMonth(year, 2)
  const adjusted = endOfFebruary(first) && endOfFebruary(last) ? { ...last, day: 30 } : last
  return days360(first, adjusted, false)
}

/** Length of the year for actual/actual: of the year around the dates, or the mean of all years touched. */
function averageYear(first: CalendarDay, last: CalendarDay): number {
  const withinOneYear =
    first.year === last.year ||
    (last.year - first.year === 1 &&
      (last.month < first.month || (last.month === first.month && last.day <= first.day)))
  if (!withinOneYear) {
    let days = 0
    for (let year = first.year; year <= last.year; year++) days += isLeapYear(year) ? 366 : 365
    return days / (last.year - first.year + 1)
  }
  const holdsLeapDay =
    (first.year === last.year && isLeapYear(first.year)) ||
    (first.year !== last.year &&
      ((isLeapYear(first.year) && first.month <= 2) ||
        (isLeapYear(last.year) && (last.month > 2 || (last.month === 2 && last.day === 29)))))
  return holdsLeapDay ? 366 : 365
}
