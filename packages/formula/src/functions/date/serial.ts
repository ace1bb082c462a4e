import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'

const DAY_MS = 86_400_000
/** Serial 0 of the 1900 system as a day number since 1970; its days from 60 on are one too many, as 1900-02-29 is counted. */
const EPOCH_1900 = Date.UTC(1899, 11, 31) / DAY_MS
const EPOCH_1904 = Date.UTC(1904, 0, 1) / DAY_MS
const LAST_SERIAL_1900 = 2_958_465
const LAST_SERIAL_1904 = 2_957_003

/** A day of the calendar; in the 1900 system Excel counts a 29 February 1900 that never was. */
export interface CalendarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** @returns undefined outside the dates that Excel has */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | undefined {
  const day = Math.floor(serial)
  if (day < 0 || day > (date1904 ? LAST_SERIAL_1904 : LAST_SERIAL_1900)) return undefined
  if (!date1904) {
    if (day === 60) return { year: 1900, month: 2, day: 29 }
    if (day === 0) return { year: 1900, month: 1, day: 0 }
  }
  const days = date1904 ? EPOCH_1904 + day : EPOCH_1900 + day - (day > 60 ? 1 : 0)
  const date = new Date(days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/**
 * Serial of a day; months and days may overflow, as in `DATE(2024,14,-3)`.
 * @returns undefined outside the dates that Excel has
 */
export function serialOfDay(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const carried = new Date(0)
  carried.setUTCFullYear(year, month - 1, 1)
  const first = carried.getTime() / DAY_MS
  if (!Number.isFinite(first)) return undefined
  if (date1904) {
    const serial = first - EPOCH_1904 + day - 1
    return serial < 0 || serial > LAST_SERIAL_1904 ? undefined : serial
  }
  const start = first - EPOCH_1900
  const serial = (start > 59 ? start + 1 : start) + day - 1
  return serial < 0 || serial > LAST_SERIAL_1900 ? undefined : serial
}

/** @throws ExcelError `#NUM!` outside the dates that Excel has */
export function requireDay(serial: number, call: Call): CalendarDay {
  const day = dayOfSerial(serial, call.snapshot.date1904)
  if (day === undefined) throw errors.num
  return day
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 0 for Sunday to 6 for Saturday. In the 1900 system the days before March 1900 are one off, as in Excel. */
export function weekdayOf(serial: number, date1904: boolean): number {
  return (Math.floor(serial) + (date1904 ? 5 : 6)) % 7
}
