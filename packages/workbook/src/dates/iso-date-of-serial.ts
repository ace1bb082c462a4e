export interface DateFormatParts {
  readonly date: boolean
  readonly time: boolean
}

/**
 * What a number format shows of a serial number: a date, a time of day, both, or undefined for neither.
 * Durations (`[h]:mm`) are numbers of hours and no time of day. Only the first section counts.
 */
export function dateFormatParts(format: string): DateFormatParts | undefined {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .split(';')[0]
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/\[(?:h+|m+|s+)\]/i.test(bare) || /general/i.test(bare) || /[0#?]/.test(bare.replace(/s\.0+/gi, 's')))
    return undefined
  const date = /[yd]/i.test(bare) || /m{3,}/i.test(bare)
  const time = /[hs]/i.test(bare)
  return date || time ? { date, time } : undefined
}

const secondsPerDay = 86_400
/** 1970-01-01 as a serial number. */
const epochSerial = { from1900: 25_569, from1904: 24_107 } as const

/**
 * A serial number as ISO 8601: `2024-03-01`, `2024-03-01 14:30:00`, `14:30:00`.
 * @returns undefined for what is no day of the calendar: negative, past 9999, and 29 February 1900
 */
export function isoDateOfSerial(serial: number, parts: DateFormatParts, date1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined
  const seconds = Math.round((serial % 1) * secondsPerDay)
  const day = Math.floor(serial) + (seconds === secondsPerDay ? 1 : 0)
  const time = parts.time && (seconds % secondsPerDay !== 0 || !parts.date) ? clock(seconds % secondsPerDay) : ''
  if (!parts.date) return serial < 1 ? time : undefined
  if (!date1904 && (day === 60 || day === 0)) return undefined
  // Excel's calendar has a 29 February 1900, so that earlier serials are one day off.
  const shift = date1904 ? epochSerial.from1904 : epochSerial.from1900 - (day < 60 ? 1 : 0)
  const date = new Date((day - shift) * secondsPerDay * 1000).toISOString().slice(0, 10)
  return time === '' ? date : `${date} ${time}`
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
