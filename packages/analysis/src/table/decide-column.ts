import type { CellEntry } from './cell-entry.ts'
import type { RangeInput } from './cell-value.ts'
import { countsRows, decideType, numberType, refineText } from './decide-type.ts'
import { type HeaderUnit, headerUnit } from './header-unit.ts'
import type { Notation } from './notation.ts'
import type { FormatKind } from './number-format.ts'
import { type RawColumn, readColumnTexts } from './raw-column.ts'
import { countReadings, describeEvidence, dominant, readingOf } from './reading-counts.ts'
import { type Column, type ColumnType, cellKind } from './table.ts'
import { serialOf } from './text-date.ts'

/** What a column is called and what its surroundings say of its unit. */
export interface ColumnHeading {
  readonly name: string
  readonly header: readonly string[]
  /** From a title, a corner cell or a note: `in thousands`. */
  readonly tableUnit?: HeaderUnit | undefined
}

/**
 * Decides what a column holds, and turns its texts into numbers and dates where that is what they are.
 * The arrays of `raw` are taken over, not copied.
 * @param rows the body rows that `raw` was read from
 */
export function decideColumn(
  raw: RawColumn,
  notation: Notation,
  heading: ColumnHeading,
  range: RangeInput,
  rows: Int32Array,
): Column {
  const counts = countReadings(raw, notation)
  const dominantUnit = dominant(counts.units)
  const format = dominantFormat(raw)
  const decided = decideType(raw, counts, format, heading.name, dominantUnit)
  const isDate = decided === 'date' || decided === 'time' || decided === 'duration'
  const readsNumbers = decided === 'number' || decided === 'mixed' || decided === 'ordinal'
  if (isMisread(raw, decided, notation)) {
    return decideColumn(readColumnTexts(range, rows, raw.position), notation, heading, range, rows)
  }
  const dictionary = settle(raw, (entry) => {
    if (entry.kind === 'blank') return { kind: cellKind.blank }
    if (entry.kind === 'error') return { kind: cellKind.error }
    if (entry.kind === 'missing') return { kind: cellKind.missing }
    if (entry.kind === 'perhaps-missing' && (readsNumbers || isDate)) return { kind: cellKind.missing }
    if (entry.kind === 'boolean' && decided === 'boolean') {
      return { kind: cellKind.boolean, number: entry.text.toLowerCase() === 'true' ? 1 : 0 }
    }
    const number = readsNumbers
      ? usableNumber(entry, notation, dominantUnit)
      : isDate && entry.date !== undefined
        ? serialOf(entry.date, notation.dateOrder, range.date1904 === true)
        : undefined
    return number === undefined ? { kind: cellKind.text } : { kind: cellKind.number, number }
  })
  const isNumeric = decided === 'number' || decided === 'mixed'
  const own = isNumeric ? unitOf(heading) : undefined
  const currency = dominant(counts.currencies) ?? format?.currency ?? currencyOf(own?.unit ?? heading.tableUnit?.unit)
  const type: ColumnType =
    decided === 'number' && heading.header.length === 0 && countsRows(raw)
      ? 'identifier'
      : decided === 'number'
        ? numberType(counts, format, currency, heading.name, raw)
        : refineText(decided, raw, dictionary.length, counts, heading.name)
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
    dictionary,
  }
}

/** Were texts read as plain numbers or dates in a column of something else? */
function isMisread({ plain }: RawColumn, decided: ColumnType, { decimalSign }: Notation): boolean {
  if (plain.dates > 0 && decided !== 'date') return true
  if (plain.count === 0) return false
  const readsNumbers = decided === 'number' || decided === 'mixed' || decided === 'ordinal'
  return !readsNumbers || (decimalSign === ',' && plain.decisive + plain.grouped > 0)
}

interface Settled {
  readonly kind: number
  readonly number?: number
}

/** Writes what each distinct text turned out to be into all its cells; gives the texts that stay texts. */
function settle(raw: RawColumn, decide: (entry: CellEntry) => Settled): string[] {
  if (raw.entries.length === 0) return []
  const dictionary: string[] = []
  const codeOf = new Map<string, number>()
  const kinds: number[] = []
  const numbers: number[] = []
  const codes: number[] = []
  let hasNumbers = false
  let unchanged = true
  for (let at = 0; at < raw.entries.length; at++) {
    const entry = raw.entries[at]
    if (entry === undefined) continue
    const { kind, number } = decide(entry)
    let code = -1
    if (kind === cellKind.text || kind === cellKind.error) {
      code = (raw.trimmed ? codeOf.get(entry.text) : undefined) ?? dictionary.push(entry.text) - 1
      if (raw.trimmed) codeOf.set(entry.text, code)
    }
    kinds.push(kind)
    numbers.push(number ?? Number.NaN)
    codes.push(code)
    if (number !== undefined) hasNumbers = true
    if (kind !== cellKind.text || code !== at) unchanged = false
  }
  if (!unchanged) {
    const target = hasNumbers ? raw.ownNumbers() : undefined
    for (let i = 0; i < raw.codes.length; i++) {
      const entry = raw.codes[i] ?? -1
      if (entry < 0) continue
      raw.kinds[i] = kinds[entry] ?? 0
      raw.codes[i] = codes[entry] ?? -1
      if (target !== undefined) target[i] = numbers[entry] ?? Number.NaN
    }
  }
  return dictionary
}

function unitOf({ name, header }: ColumnHeading): HeaderUnit | undefined {
  const unit = headerUnit(name)
  if (unit !== undefined) return unit
  for (const text of header) {
    const part = text === name ? undefined : headerUnit(text)
    if (part !== undefined) return part
  }
  return undefined
}

/** A unit that is not the column's makes a number a text: `3 wickets` among runs. */
function usableNumber(entry: CellEntry, notation: Notation, unit: string | undefined): number | undefined {
  const reading = readingOf(entry, notation)
  return reading?.unit === undefined || reading.unit === unit ? reading?.value : undefined
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

function currencyOf(unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined
  return /^(\p{Sc}|[A-Z]{3}|[A-Z]{1,2}\$)$/u.test(unit) ? unit : undefined
}

function hasNumericDates(raw: RawColumn): boolean {
  return raw.entries.some((entry) => entry.date?.form === 'numeric')
}
