import type { Call } from '../call.ts'
import { requireDay } from './serial.ts'

/** The same day some months later, or that month's last day. @throws ExcelError `#NUM!` outside Excel's dates */
export function addMonths(
  serial: number,
  months: number,
  call: Call,
): { readonly year: number; readonly month: number; readonly day: number } {
  const { year, month, day } = requireDay(serial, call)
  const index = year * 12 + month - 1 + Math.trunc(months)
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day }
}
