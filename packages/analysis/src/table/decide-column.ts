import type { CellEntry } from './cell-entry.ts'
import { type HeaderUnit, headerUnit } from './header-unit.ts'
import type { Notation } from './notation.ts'
import type { FormatKind } from './number-format.ts'
import type { RawColumn } from './raw-column.ts'
import { cellKind, type Column, type ColumnType } from './table.ts'
import { type DateReading, serialOf } from './text-date.ts'
import type { NumberReading } from './text-number.ts'

/** What a column is called and what its surroundings say of its unit. */
export interface ColumnHeading {
  readonly name: string
  readonly header: readonly string[]
  /** From a title, a corner cell or a note: `in thousands`. */
  readonly tableUnit?: HeaderUnit | undefined
}

/** The share of the cells with content that must be numbers (dates) before the rest counts as dirt among them. */
const majority = 0.8

interface Counts {
  content: number
  numbers: number
  textNumbers: number
  dates: number
  times: number
  durations: number
  seasons: number
  booleans: number
  leadingZeros: number
  percents: number
  ordinals: number
  perhapsMissing: number
  missing: number
  errors: number
  currencies: Map<string, number>
  units: Map<string, number>
}

/**
 * Decides what a column holds, and turns its texts into numbers and dates where that is what they are.
 * The arrays of `raw` are taken over, not copied.
 */
export function decideColumn(raw: RawColumn, notation: Notation, heading: ColumnHeading, date1904: boolean): Column {
  const counts = countReadings(raw, notation)
  const dominantUnit = dominant(counts.units, counts.textNumbers)
  const format = dominantFormat(raw)
  const decided = decideType(raw, counts, format, heading.name, dominantUnit)
  const isDate = decided === 'date' || decided === 'time' || decided === 'duration'
  const readsNumbers = decided === 'number' || decided === 'mixed' || decided === 'ordinal'
  const texts = new Dictionary()
  const settled = raw.entries.map((entry): Settled => {
    if (entry.kind === 'error') return { kind: cellKind.error, number: Number.NaN, code: texts.add(entry.text) }
    if (entry.kind === 'missing') return { kind: cellKind.missing, number: Number.NaN, code: -1 }
    if (entry.kind === 'perhaps-missing' && (readsNumbers || isDate)) {
      return { kind: cellKind.missing, number: Number.NaN, code: -1 }
    }
    if (entry.kind === 'boolean' && decided === 'boolean') {
      return { kind: cellKind.boolean, number: entry.text.toLowerCase() === 'true' ? 1 : 0, code: -1 }
    }
    const number = readsNumbers
      ? usableNumber(entry, notation, dominantUnit)?.value
      : isDate && entry.date !== undefined
        ? serialOf(entry.date, notation.dateOrder, date1904)
        : undefined
    if (number !== undefined) return { kind: cellKind.number, number, code: -1 }
    return { kind: cellKind.text, number: Number.NaN, code: texts.add(entry.text) }
  })
  settle(raw, settled)
  const own = headerUnit(heading.name) ?? heading.header.map(headerUnit).find((unit) => unit !== undefined)
  const isNumeric = readsNumbers && decided !== 'ordinal'
  const currency =
    dominant(counts.currencies, 1) ?? format?.currency ?? currencyOf(own?.unit ?? heading.tableUnit?.unit)
  const type =
    isNumeric && decided === 'number'
      ? numberType(counts, format, currency, heading.name, [...sampleNumbers(raw)].every(Number.isInteger))
      : refineText(decided, raw, texts, counts, heading.name)
  const unit =
    type === 'currency' ? currency : isNumeric && type !== 'percent' ? (dominantUnit ?? own?.unit) : undefined
  const scale = isNumeric && type !== 'percent' ? (own?.scale ?? heading.tableUnit?.scale) : undefined
  return {
    name: heading.name,
    header: heading.header,
    position: raw.position,
    type,
    evidence: describeEvidence(raw, counts, type, format),
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
    ...(readsNumbers && counts.textNumbers > 0 ? { decimalSign: notation.decimalSign } : {}),
    ...(isDate && counts.dates > 0 ? { dateOrder: hasNumericDates(raw) ? notation.dateOrder : 'ymd' } : {}),
    kinds: raw.kinds,
    numbers: raw.numbers,
    codes: raw.codes,
    dictionary: texts.list,
  }
}

interface Settled {
  readonly kind: number
  readonly number: number
  readonly code: number
}

class Dictionary {
  readonly list: string[] = []
  readonly #codes = new Map<string, number>()

  add(text: string): number {
    const known = this.#codes.get(text)
    if (known !== undefined) return known
    this.#codes.set(text, this.list.length)
    return this.list.push(text) - 1
  }
}

function settle(raw: RawColumn, settled: readonly Settled[]): void {
  const { codes, kinds, numbers } = raw
  for (let i = 0; i < codes.length; i++) {
    const entry = settled[codes[i] ?? -1]
    if (entry === undefined) continue
    kinds[i] = entry.kind
    numbers[i] = entry.number
    codes[i] = entry.code
  }
}

function numberOf(entry: CellEntry, notation: Notation): NumberReading | undefined {
  return notation.decimalSign === '.' ? entry.point : entry.comma
}

/** A unit that is not the column's makes a number a text: `3 wickets` among runs. */
function usableNumber(entry: CellEntry, notation: Notation, unit: string | undefined): NumberReading | undefined {
  const reading = numberOf(entry, notation)
  return reading?.unit === undefined || reading.unit === unit ? reading : undefined
}

function countReadings(raw: RawColumn, notation: Notation): Counts {
  const counts: Counts = {
    content: raw.numberCount + raw.booleanCount,
    numbers: raw.numberCount,
    textNumbers: 0,
    dates: 0,
    times: 0,
    durations: 0,
    seasons: 0,
    booleans: raw.booleanCount,
    leadingZeros: 0,
    percents: 0,
    ordinals: 0,
    perhapsMissing: 0,
    missing: 0,
    errors: 0,
    currencies: new Map(),
    units: new Map(),
  }
  for (const entry of raw.entries) {
    if (entry.kind === 'error') counts.errors += entry.count
    else if (entry.kind === 'missing') counts.missing += entry.count
    else if (entry.kind !== 'blank') countEntry(counts, entry, numberOf(entry, notation))
  }
  return counts
}

function countEntry(counts: Counts, entry: CellEntry, number: NumberReading | undefined): void {
  const { count, date } = entry
  counts.content += count
  if (entry.kind === 'boolean') counts.booleans += count
  if (entry.kind === 'perhaps-missing') counts.perhapsMissing += count
  if (number !== undefined) {
    counts.textNumbers += count
    if (number.leadingZero) counts.leadingZeros += count
    if (number.percent) counts.percents += count
    if (number.ordinal) counts.ordinals += count
    if (number.currency !== undefined) increase(counts.currencies, number.currency, count)
    if (number.unit !== undefined) increase(counts.units, number.unit, count)
  }
  if (date !== undefined) countDate(counts, date, count)
}

function countDate(counts: Counts, date: DateReading, count: number): void {
  if (date.form === 'time') counts.times += count
  else if (date.form === 'duration') counts.durations += count
  else counts.dates += count
  if (date.season) counts.seasons += count
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The most frequent key, when it stands for more than half of all that any key stands for. */
function dominant(counts: ReadonlyMap<string, number>, least: number): string | undefined {
  let best: string | undefined
  let most = 0
  let all = 0
  for (const [key, count] of counts) {
    all += count
    if (count > most) {
      most = count
      best = key
    }
  }
  return most * 2 > all && most >= Math.min(least, 1) ? best : undefined
}

function dominantFormat(raw: RawColumn): FormatKind | undefined {
  let best: FormatKind | undefined
  let most = 0
  for (const [format, count] of raw.formats) {
    if (count > most) {
      most = count
      best = format
    }
  }
  return most * 2 > raw.numberCount ? best : undefined
}

function decideType(
  raw: RawColumn,
  counts: Counts,
  format: FormatKind | undefined,
  name: string,
  unit: string | undefined,
): ColumnType {
  const content = counts.content - counts.perhapsMissing
  if (content === 0) return counts.perhapsMissing > 0 ? 'text' : 'empty'
  const otherUnits = [...counts.units].reduce((sum, [key, count]) => (key === unit ? sum : sum + count), 0)
  const formatted =
    format?.kind === 'date' || format?.kind === 'time' || format?.kind === 'duration' ? format.kind : undefined
  const temporal = counts.dates + counts.times + counts.durations + (formatted === undefined ? 0 : counts.numbers)
  if (temporal >= majority * content && counts.seasons < Math.max(counts.dates, 1)) {
    if (counts.dates > 0 || formatted === 'date') return 'date'
    return counts.durations > 0 || formatted === 'duration' ? 'duration' : 'time'
  }
  if (counts.booleans >= majority * content) return 'boolean'
  // Codes such as 00123 would lose their zeros as numbers.
  if (counts.leadingZeros > 0 && counts.leadingZeros * 20 >= counts.textNumbers) return 'identifier'
  const numeric = counts.numbers + counts.textNumbers - otherUnits
  if (numeric >= majority * content) return isOrdinal(raw, counts, name) ? 'ordinal' : 'number'
  const share = counts.numbers > 0 ? 0.2 : 0.5
  return numeric >= share * content ? 'mixed' : 'text'
}

const rankNames = /^(rank|ranking|rk|pos|position|place|placing|year|season|no|no\.|#|nr|nr\.|jahr|année|año|anno)$/i
const yearNames = /\b(year|jahr|année|año|anno|season)\b/i

function isOrdinal(raw: RawColumn, counts: Counts, name: string): boolean {
  if (counts.ordinals * 2 > counts.textNumbers + counts.numbers) return true
  const numbers = [...sampleNumbers(raw)]
  if (!numbers.every(Number.isInteger)) return false
  const years = numbers.every((number) => number >= 1500 && number <= 2200)
  return years ? yearNames.test(name) || isYearLike(raw, numbers) : rankNames.test(name)
}

/** Years without a heading that says so: four digits without a separator, within a span of 150. */
function isYearLike(raw: RawColumn, numbers: readonly number[]): boolean {
  if (raw.numberCount > 0 || numbers.length < 3) return false
  const span = Math.max(...numbers) - Math.min(...numbers)
  return (
    span <= 150 &&
    numbers.every((number) => number >= 1700 && number <= 2100) &&
    raw.entries.every((entry) => !entry.text.includes(','))
  )
}

function* sampleNumbers(raw: RawColumn): Generator<number> {
  let left = 500
  for (let i = 0; i < raw.numbers.length && left > 0; i++) {
    if (raw.kinds[i] !== cellKind.number) continue
    yield raw.numbers[i] ?? 0
    left--
  }
  for (const entry of raw.entries.slice(0, 500)) if (entry.point !== undefined) yield entry.point.value
}

function numberType(
  counts: Counts,
  format: FormatKind | undefined,
  currency: string | undefined,
  name: string,
  allIntegers: boolean,
): ColumnType {
  const numeric = counts.numbers + counts.textNumbers
  if (allIntegers && identifierNames.test(name)) return 'identifier'
  if (counts.percents * 2 > numeric || format?.kind === 'percent') return 'percent'
  return currency === undefined ? 'number' : 'currency'
}

function currencyOf(unit: string | undefined): string | undefined {
  return unit !== undefined && (/^\p{Sc}$/u.test(unit) || /^[A-Z]{2,3}\$?$/.test(unit)) && unit !== 'KG'
    ? unit
    : undefined
}

const identifierNames =
  /(^|[\s_#-])(id|ids|key|code|codes|sku|zip|zipcode|postcode|plz|phone|telephone|iban|isbn|ean|ssn|guid|uuid|serial|invoice no|order no)\.?$/i

function refineText(decided: ColumnType, raw: RawColumn, texts: Dictionary, counts: Counts, name: string): ColumnType {
  if (decided !== 'text') return decided
  const cells = counts.content
  const distinct = texts.list.length
  if (identifierNames.test(name) && distinct * 10 >= cells * 9) return 'identifier'
  if (distinct * 2 <= cells && distinct <= Math.max(30, Math.sqrt(raw.kinds.length))) return 'category'
  return 'text'
}

function hasNumericDates(raw: RawColumn): boolean {
  return raw.entries.some((entry) => entry.date?.form === 'numeric')
}

function describeEvidence(raw: RawColumn, counts: Counts, type: ColumnType, format: FormatKind | undefined): string {
  const parts: string[] = []
  const say = (count: number, one: string, many = `${one}s`) => {
    if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`)
  }
  const temporal = counts.dates + counts.times + counts.durations
  const isTemporal = type === 'date' || type === 'time' || type === 'duration'
  say(counts.numbers, 'number')
  if (!isTemporal) say(counts.textNumbers, 'number written as text', 'numbers written as text')
  say(
    temporal,
    isTemporal ? `${type} written as text` : 'date or time',
    isTemporal ? `${type}s written as text` : 'dates or times',
  )
  say(counts.booleans, 'true/false value')
  say(counts.content - counts.numbers - counts.textNumbers - temporal - counts.booleans, 'text')
  say(counts.missing, 'mark for a missing value', 'marks for a missing value')
  say(counts.errors, 'error')
  say(raw.blankCount, 'blank')
  const shown = format === undefined || format.kind === 'general' ? '' : `, formatted as ${format.kind}`
  return parts.length === 0 ? 'no cells' : parts.join(', ') + shown
}
