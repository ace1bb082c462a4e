import type { DateParts, ReadCell } from '../linking/cell.ts'
import type { DateBin } from '../plan/chart-plan.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The label of the bin that a dated cell falls in; undefined where the cell does not say as much. A year alone stands for its first day. */
export function binDate(cell: ReadCell, read: DateParts | undefined, bin: DateBin): string | undefined {
  const yearAlone = cell.numeric && Number.isInteger(cell.number) && cell.number > 1000 && cell.number < 2200
  const date = read ?? (yearAlone ? { year: cell.number } : undefined)
  if (bin === 'hour') return /\b(\d{1,2}):\d{2}/.exec(cell.text)?.[1]?.padStart(2, '0')
  if (date === undefined) return undefined
  const { year, month = 1, day = 1 } = date
  if (bin === 'month') return date.month === undefined && year === undefined ? undefined : months[month - 1]
  if (year === undefined) return undefined
  if (bin === 'year') return String(year)
  if (bin === 'quarter') return `${year} Q${Math.ceil(month / 3)}`
  if (bin === 'day') return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return weekdays[weekdayOf(year, month, day)]
}

/** Where a bin stands in the calendar. */
export function binOrder(label: string, bin: DateBin): number | string {
  if (bin === 'weekday') return weekdays.findIndex((name) => name === label)
  if (bin === 'month') return months.findIndex((name) => name === label)
  return label
}

/** 0 for Monday; Sakamoto's method for the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  const y = month < 3 ? year - 1 : year
  const sunday =
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day) % 7
  return (sunday + 6) % 7
}
