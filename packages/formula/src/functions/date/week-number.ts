import type { Call } from '../call.ts'
import { requireDay, serialOfDay, weekdayOf } from './serial.ts'

/** Week of the year by ISO 8601: weeks begin on Monday, the first holds the first Thursday. */
export function isoWeek(serial: number, call: Call): number {
  const { date1904 } = call.snapshot
  const thursday = Math.floor(serial) + 3 - ((weekdayOf(serial, date1904) + 6) % 7)
  const { year } = requireDay(thursday, call)
  const first = serialOfDay(year, 1, 1, date1904) ?? 0
  return Math.floor((thursday - first) / 7) + 1
}
