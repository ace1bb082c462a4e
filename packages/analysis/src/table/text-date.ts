import { isDigit, isLetter, isSpace } from './characters.ts'
import { isWeekday, monthOf } from './month.ts'
import { isCivilDate, toSerial } from './serial.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/**
 * A date or time as text shows it. A `numeric` date such as `3/4/2020` has its first two parts in an order that only the
 * column can tell; they are then in `first` and `second`.
 */
export interface DateReading {
  readonly form: 'civil' | 'numeric' | 'time' | 'duration'
  readonly year: number
  readonly first: number
  readonly second: number
  /** Fraction of a day; more than 1 only in a duration. */
  readonly time: number
  readonly hasTime: boolean
  /** The sign between the parts of a numeric date. */
  readonly separator: string
  /** `2001-02`, which may be the month or the season 2001/02. */
  readonly season: boolean
}

interface Token {
  readonly kind: 'digits' | 'word' | 'sign'
  readonly text: string
  readonly value: number
}

/**
 * Reads one cell's text as a date, a time of day or a duration, or not at all.
 * Understands ISO 8601, `31/12/2020` and its orders with `/`, `.` and `-`, `22 June 2012`, `June 22, 2012`, `Jun 2012`,
 * `Jun-12`, `13:45`, `1:45 PM`, `26:43.16`, `101:30:00`. A day without its year is no date.
 * @param text without white space at its ends
 */
export function readDate(text: string): DateReading | undefined {
  const tokens = tokenize(text)
  if (tokens === undefined) return undefined
  const colon = tokens.findIndex((token) => token.text === ':')
  if (colon === -1) return readCivil(tokens, 0, false)
  const clock = readClock(tokens, colon - 1)
  if (clock === undefined) return undefined
  let before = colon - 1
  if (before === 0) {
    const form = clock.duration ? 'duration' : 'time'
    return { form, year: 0, first: 0, second: 0, time: clock.time, hasTime: true, separator: '', season: false }
  }
  if (clock.duration) return undefined
  if (tokens[before - 1]?.text.toUpperCase() === 'T' || tokens[before - 1]?.text === ',') before--
  return readCivil(tokens.slice(0, before), clock.time, true)
}

const longestDate = 40

function tokenize(text: string): Token[] | undefined {
  if (text.length > longestDate || text.length < 4) return undefined
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(end))) end++
      const digits = text.slice(at, end)
      tokens.push({ kind: 'digits', text: digits, value: Number(digits) })
    } else if (isLetter(code)) {
      while (isLetter(text.charCodeAt(end))) end++
      const word = text.slice(at, end)
      const known = monthOf(word) !== undefined || isClockWord(word)
      if (known) tokens.push({ kind: 'word', text: word, value: monthOf(word) ?? 0 })
      else if (!isWeekday(word) && !isOrdinalEnding(word, tokens.at(-1))) return undefined
    } else if (!isSpace(code)) {
      if (!"/.-:,+'’–".includes(text.charAt(at))) return undefined
      tokens.push({ kind: 'sign', text: text.charAt(at), value: 0 })
    }
    if (tokens.length > 16) return undefined
    at = end
  }
  while (tokens[0]?.kind === 'sign') tokens.shift()
  return tokens.length === 0 ? undefined : tokens
}

function isClockWord(word: string): boolean {
  const upper = word.toUpperCase()
  return upper === 'T' || upper === 'Z' || upper === 'AM' || upper === 'PM' || upper === 'UTC' || upper === 'GMT'
}

function isOrdinalEnding(word: string, before: Token | undefined): boolean {
  return before?.kind === 'digits' && /^(st|nd|rd|th|er)$/i.test(word)
}

function readClock(tokens: readonly Token[], start: number): { time: number; duration: boolean } | undefined {
  const [hour, colon, minute, ...rest] = tokens.slice(start)
  if (hour?.kind !== 'digits' || colon?.text !== ':' || minute?.kind !== 'digits' || minute.text.length !== 2)
    return undefined
  const parts = [hour.value, minute.value]
  let at = 0
  if (rest[0]?.text === ':' && rest[1]?.kind === 'digits' && rest[1].text.length === 2) {
    parts.push(rest[1].value)
    at = 2
  }
  let fraction = 0
  const decimals = rest[at + 1]
  if (rest[at]?.text === '.' && decimals?.kind === 'digits') {
    fraction = decimals.value / 10 ** decimals.text.length
    at += 2
    // Excel reads 26:43.16 as minutes and seconds, because only seconds have decimals.
    if (parts.length === 2) parts.unshift(0)
  }
  let [hours = 0, minutes = 0, seconds = 0] = parts
  const half = rest[at]?.text.toUpperCase()
  if (half === 'AM' || half === 'PM') {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (half === 'PM' ? 12 : 0)
    at++
  }
  const zone = rest.slice(at)
  if (zone.length > 0 && !isZone(zone)) return undefined
  if (minutes > 59 && parts[0] !== 0) return undefined
  if (seconds > 59) return undefined
  const duration = hours >= 24 || (fraction > 0 && start === 0)
  return { time: (hours * 3600 + minutes * 60 + seconds + fraction) / 86_400, duration }
}

/** A zone is told and dropped: a cell of Excel has none, and the clock as written is what a person looks for. */
function isZone(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text.toUpperCase()
  if (first === 'Z' || first === 'UTC' || first === 'GMT') return tokens.length === 1
  return (first === '+' || first === '-') && tokens[1]?.kind === 'digits' && tokens.length <= 4
}

function readCivil(all: readonly Token[], time: number, hasTime: boolean): DateReading | undefined {
  const parts = all.filter((token) => token.kind !== 'sign')
  const signs = all.filter((token) => token.kind === 'sign').map((token) => token.text)
  const reading = (year: number, first: number, second: number, form: 'civil' | 'numeric', season = false) =>
    ({ form, year, first, second, time, hasTime, separator: signs[0] ?? '', season }) satisfies DateReading
  const civil = (year: number, month: number, day: number) =>
    isCivilDate(year, month, day) ? reading(year, month, day, 'civil') : undefined
  const [a, b, c] = parts
  if (a === undefined || b === undefined || parts.length > 3) return undefined
  if (c === undefined) {
    if (hasTime) return undefined
    if (a.kind === 'word' && b.kind === 'digits' && a.value > 0) {
      if (b.text.length === 4) return civil(b.value, a.value, 1)
      const short = b.text.length === 2 && (signs[0] === '-' || signs[0] === "'" || signs[0] === '’')
      return short ? civil(fullYear(b), a.value, 1) : undefined
    }
    const yearMonth = a.kind === 'digits' && b.kind === 'digits' && a.text.length === 4 && b.text.length === 2
    if (!yearMonth || signs[0] !== '-' || !isCivilDate(a.value, b.value, 1)) return undefined
    return reading(a.value, b.value, 1, 'civil', b.value === (a.value + 1) % 100)
  }
  if (a.kind === 'word') {
    return a.value > 0 && b.kind === 'digits' && isYear(c) ? civil(fullYear(c), a.value, b.value) : undefined
  }
  if (b.kind === 'word')
    return b.value > 0 && isYear(c) && a.text.length <= 2 ? civil(fullYear(c), b.value, a.value) : undefined
  if (c.kind !== 'digits' || signs.length !== 2 || signs[0] !== signs[1] || !'/.-'.includes(signs[0] ?? ' '))
    return undefined
  if (a.text.length === 4)
    return b.text.length <= 2 && c.text.length <= 2 ? civil(a.value, b.value, c.value) : undefined
  if (a.text.length > 2 || b.text.length > 2 || !isYear(c)) return undefined
  const year = fullYear(c)
  const possible = isCivilDate(year, b.value, a.value) || isCivilDate(year, a.value, b.value)
  return possible ? reading(year, a.value, b.value, 'numeric') : undefined
}

function isYear(token: Token): boolean {
  return token.kind === 'digits' && (token.text.length === 4 || token.text.length === 2)
}

/** Two digits are 1930 to 2029, as Excel reads them. */
function fullYear(token: Token): number {
  if (token.text.length > 2) return token.value
  return token.value + (token.value < 30 ? 2000 : 1900)
}

/**
 * The Excel serial of a reading; undefined when the order does not fit (`31/12/2020` as month first).
 * @param order how numeric dates of the column go
 */
export function serialOf(reading: DateReading, order: DateOrder, date1904: boolean): number | undefined {
  if (reading.form === 'time' || reading.form === 'duration') return reading.time
  const dayFirst = reading.form === 'numeric' && order === 'dmy'
  const month = dayFirst ? reading.second : reading.first
  const day = dayFirst ? reading.first : reading.second
  return isCivilDate(reading.year, month, day) ? toSerial(reading.year, month, day, date1904) + reading.time : undefined
}

/** The serial of a text that is exactly `yyyy-mm-dd`; undefined for all others, whose forms `readDate` knows. */
export function readIsoDate(text: string, date1904: boolean): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 7)
  const day = digitsAt(text, 8, 10)
  return isCivilDate(year, month, day) ? toSerial(year, month, day, date1904) : undefined
}

/** NaN unless all are digits. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return Number.NaN
    value = value * 10 + code - 48
  }
  return value
}
