import type { CellValue } from '@excel-ai-chat/analysis'
import { type Word, plain, words } from '../lexicon/words.ts'

/** A calendar date as far as a cell says it. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** What one distinct cell text says; shared by all cells that hold the same. */
export interface ReadCell {
  readonly value: CellValue
  readonly text: string
  /** Lower case, one space between words, footnote marks gone: what texts are compared by. */
  readonly key: string
  readonly words: readonly Word[]
  readonly missing: boolean
  /** The number the cell is, or begins with (`49.4 hectares`); NaN where there is none. */
  readonly number: number
  /** True where the whole cell is the number, apart from sign, currency, percent and separators. */
  readonly numeric: boolean
  readonly date?: DateParts
  /** Position on one line for sorting and comparing: the number, or the date as a fractional year. */
  readonly order: number
}

const missingTexts = new Set([
  '',
  '-',
  '--',
  '—',
  'n/a',
  'na',
  'nan',
  'none',
  'null',
  'n.a.',
  '?',
  'tbd',
  'tba',
  '..',
  '...',
])

/** Reads one cell; `serialDate` when the table decided that the numbers of this column are days. */
export function readCell(value: CellValue, serial?: DateParts): ReadCell {
  const text = value === null ? '' : String(value).trim()
  const key = comparisonKey(text)
  const missing = missingTexts.has(key) || missingTexts.has(text.toLowerCase())
  const found = words(text)
  const exact = typeof value === 'number' ? value : wholeNumber(text)
  const date = serial ?? (missing ? undefined : readDate(found))
  const duration = Number.isNaN(exact) ? readDuration(text) : NaN
  const leading = Number.isNaN(exact) ? (Number.isNaN(duration) ? leadingNumber(text) : duration) : exact
  const number = missing ? NaN : leading
  const dated = date !== undefined && (date.year !== undefined || date.month !== undefined) ? dateOrder(date) : NaN
  return {
    value,
    text,
    key,
    words: found,
    missing,
    number,
    numeric: !missing && (!Number.isNaN(exact) || !Number.isNaN(duration)),
    ...(date === undefined ? {} : { date }),
    order: Number.isNaN(exact) && !Number.isNaN(dated) ? dated : number,
  }
}

const keys = new Map<string, string>()

/** What texts are compared by: lower case, no footnote marks, quotes or repeated spaces. */
export function comparisonKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = plain(text)
    .replace(/\[[^\]]*\]$/, '')
    .replace(/[*†‡•♦#+]+$/, '')
    .replace(/["]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  // Bounded, because cells of many tables pass through here.
  if (keys.size < 50_000) keys.set(text, key)
  return key
}

/** A cell that is a number and nothing else: `1,234.50`, `$ 12`, `(1,512)`, `12 %`, `+4`. */
export function wholeNumber(text: string): number {
  let body = text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[$€£¥₹\s]/g, '')
    .replace(/^(us|a|c|rs\.?)(?=\d)/i, '')
  if (body === '' || !/\d/.test(body)) return NaN
  let sign = 1
  const bracketed = /^-?\((.+)\)%?$/.exec(body)
  if (bracketed) {
    sign = -1
    body = bracketed[1] ?? ''
  }
  body = body.replace(/%$/, '')
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(body)) body = body.replaceAll(',', '')
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(body) ? sign * Number(body) : NaN
}

/** The number a text begins with, after a sign or currency: `49.4 hectares (122 acres)`, `15th (q)`, `~ 1.6`. */
function leadingNumber(text: string): number {
  const match = /^[^\p{L}\d]{0,4}?([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?|\.\d+)/u.exec(
    text.replace(/[−]/g, '-'),
  )
  if (match) return Number((match[1] ?? '').replaceAll(',', ''))
  // A number inside a code (`SO-1001`) is part of a name.
  const inside = /(?:^|[\s(])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)/.exec(text)
  return inside ? Number((inside[1] ?? '').replaceAll(',', '')) : NaN
}

/** `1:21:17` and `48:49.169` as seconds. */
function readDuration(text: string): number {
  const match = /^\+?(?:(\d+):)?(\d{1,3}):(\d{2}(?:\.\d+)?)$/.exec(text.trim())
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) : NaN
}

const isYear = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1000 && value <= 2100

/** The first date among some words: `8 July 2012`, `July 8`, `May 2010`, `2012-07-08`, `1969`. */
export function readDate(found: readonly Word[]): DateParts | undefined {
  const [first, second, third] = found
  if (
    isYear(first?.number) &&
    second?.number !== undefined &&
    third?.number !== undefined &&
    second.number >= 1 &&
    second.number <= 12 &&
    third.number >= 1 &&
    third.number <= 31
  ) {
    return { year: first.number, month: second.number, day: third.number }
  }
  const at = found.findIndex((word) => word.month !== undefined)
  if (at < 0) {
    const year = found.find((word) => isYear(word.number) && /^\d{4}$/.test(word.text))
    return year?.number === undefined ? undefined : { year: year.number }
  }
  const month = found[at]?.month
  if (month === undefined) return undefined
  const day = [found[at + 1], found[at - 1]].map(dayOf).find((value) => value !== undefined)
  const year = [found[at + 1], found[at + 2], found[at + 3]].map((word) => word?.number).find(isYear)
  if (day === undefined && year === undefined && found.length > 1) return { month }
  return { ...(year === undefined ? {} : { year }), month, ...(day === undefined ? {} : { day }) }
}

function dayOf(word: Word | undefined): number | undefined {
  const value = word?.number ?? word?.ordinal
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 ? value : undefined
}

/** Years with a fraction, so that dates and bare years compare; a date without a year sorts within a year. */
export function dateOrder(date: DateParts): number {
  return (date.year ?? 0) + ((date.month ?? 1) - 1) / 12 + ((date.day ?? 1) - 1) / 372
}
