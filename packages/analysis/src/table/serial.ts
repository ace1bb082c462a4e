/** Days from 1970-01-01 to a civil date of the proleptic Gregorian calendar (Howard Hinnant, days_from_civil). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  const length = monthLengths[month - 1]
  return length !== undefined && day >= 1 && day <= length + (month === 2 && isLeap(year) ? 1 : 0)
}

/**
 * The Excel serial of a date. In the 1900 system day 60 is the 29 February 1900 that never was, kept from Lotus 1-2-3;
 * dates before 1900 (1904) get the negative or small numbers that continue the count, which Excel itself shows as text.
 */
export function toSerial(year: number, month: number, day: number, date1904: boolean): number {
  const days = daysFromCivil(year, month, day)
  if (date1904) return days + 24_107
  const serial = days + 25_569
  return serial < 61 ? serial - 1 : serial
}

/** Year, month (1–12) and day of an Excel serial; the time of day is dropped. Day 60 of the 1900 system is given as 29 February. */
export function fromSerial(serial: number, date1904: boolean): { year: number; month: number; day: number } {
  const whole = Math.floor(serial)
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29 }
  const days = date1904 ? whole - 24_107 : whole - (whole < 60 ? 25_568 : 25_569)
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted + (shifted < 10 ? 3 : -9)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** `2024-02-29`, with ` 13:45` or ` 13:45:10` where the serial has a time of day. */
export function formatSerial(serial: number, date1904: boolean): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400)
  const { year, month, day } = fromSerial(seconds === 86_400 ? serial + 0.5 : serial, date1904)
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return seconds === 0 || seconds === 86_400 ? date : `${date} ${formatTime(seconds)}`
}

/** `13:45`, `13:45:10`; more than a day counts its hours on. */
export function formatTime(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const rest = seconds % 60
  const clock = `${pad(hours)}:${pad(Math.floor(seconds / 60) % 60)}`
  return rest === 0 ? clock : `${clock}:${pad(rest)}`
}
