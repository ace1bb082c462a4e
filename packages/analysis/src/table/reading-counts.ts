import type { CellEntry } from './cell-entry.ts'
import type { Notation } from './notation.ts'
import type { FormatKind } from './number-format.ts'
import type { RawColumn } from './raw-column.ts'
import type { ColumnType } from './table.ts'
import type { DateReading } from './text-date.ts'
import type { NumberReading } from './text-number.ts'

/** How many cells of a column can be read as what; a cell may count in several. */
export interface ReadingCounts {
  /** Cells that hold something, marks for missing values and errors apart. */
  content: number
  /** Cells that are numbers. */
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

export function countReadings(raw: RawColumn, notation: Notation): ReadingCounts {
  const { plain } = raw
  const counts: ReadingCounts = {
    content: raw.numberCount + raw.booleanCount + plain.count + plain.dates,
    numbers: raw.numberCount,
    textNumbers: plain.count,
    dates: plain.dates,
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
    currencies: new Map(plain.dollars > 0 ? [['$', plain.dollars]] : []),
    units: new Map(),
  }
  for (const entry of raw.entries) {
    if (entry.kind === 'error') counts.errors += entry.count
    else if (entry.kind === 'missing') counts.missing += entry.count
    else if (entry.kind !== 'blank') countEntry(counts, entry, readingOf(entry, notation))
  }
  return counts
}

/** The entry as a number with the column's decimal sign. */
export function readingOf(entry: CellEntry, notation: Notation): NumberReading | undefined {
  return notation.decimalSign === '.' ? entry.point : entry.comma
}

function countEntry(counts: ReadingCounts, entry: CellEntry, number: NumberReading | undefined): void {
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

function countDate(counts: ReadingCounts, date: DateReading, count: number): void {
  if (date.form === 'time') counts.times += count
  else if (date.form === 'duration') counts.durations += count
  else counts.dates += count
  if (date.season) counts.seasons += count
}

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The most frequent key, when it stands for more than half of all that any key stands for. */
export function dominant(counts: ReadonlyMap<string, number>): string | undefined {
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
  return most * 2 > all ? best : undefined
}

/** The counts in words that a person can check. */
export function describeEvidence(
  raw: RawColumn,
  counts: ReadingCounts,
  type: ColumnType,
  format: FormatKind | undefined,
): string {
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
