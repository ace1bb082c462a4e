import { type CellEntry, readEntry } from './cell-entry.ts'
import type { CellValue, RangeInput } from './cell-value.ts'
import { type FormatKind, formatKind } from './number-format.ts'
import { type PlainReading, readPlainNumber } from './plain-number.ts'
import { cellKind } from './table.ts'
import { readIsoDate } from './text-date.ts'

/** A column after its one pass over the cells, before it is decided what its texts mean. */
export interface RawColumn {
  readonly position: number
  readonly kinds: Uint8Array
  /** Shared by all columns without numbers. */
  readonly numbers: Float64Array
  /** The numbers to write into: its own from then on, where they were shared. */
  ownNumbers(): Float64Array
  /** Index into `entries` for texts, −1 elsewhere; shared by all columns without texts. */
  readonly codes: Int32Array
  readonly entries: readonly CellEntry[]
  /** Some texts had white space at their ends, so that two entries may have one text. */
  readonly trimmed: boolean
  /** Cells that are numbers, apart from texts that can be read as such. */
  readonly numberCount: number
  readonly allIntegers: boolean
  readonly booleanCount: number
  readonly blankCount: number
  /** Texts in plain notation, whose numbers stand in `numbers` already. */
  readonly plain: PlainCounts
  /** How the number format shows the numbers, by number of cells. */
  readonly formats: ReadonlyMap<FormatKind, number>
}

export interface PlainCounts {
  count: number
  dollars: number
  grouped: number
  /** How many can only be meant with a decimal point. */
  decisive: number
  /** Texts in the form of 2024-12-31, whose serials stand in `numbers`; they are not in `count`. */
  dates: number
}

/** Rows that are read column by column together, so that they stay in the processor's cache. */
const blockRows = 1024

/**
 * Reads columns of the body in one pass over the rows. Each distinct text is looked at once, however often it stands
 * there, and plain numbers in texts are read without remembering them.
 * @param width columns are read from 0 to below this
 */
export function readColumns(range: RangeInput, rows: Int32Array, width: number): RawColumn[] {
  const shared = new SharedArrays(rows.length, width)
  const readers: ColumnReader[] = []
  for (let position = 0; position < width; position++) {
    readers.push(new ColumnReader(range, rows, position, shared, true))
  }
  for (let from = 0; from < rows.length; from += blockRows) {
    const to = Math.min(rows.length, from + blockRows)
    for (const reader of readers) reader.read(from, to)
  }
  return readers
}

/** One column, every text remembered. */
export function readColumnTexts(range: RangeInput, rows: Int32Array, position: number): RawColumn {
  const reader = new ColumnReader(range, rows, position, new SharedArrays(rows.length, 1), false)
  reader.read(0, rows.length)
  return reader
}

/** Numbers of columns up to this many rows are cut from one array: to allocate each costs more than to fill it. */
const mostRowsToCut = 256
/** Below this many rows texts that returned lately are not worth a table of their own. */
const fewestRowsForRecent = 64

/** What columns without numbers, or without texts, have in common; and where the numbers of short columns stand. */
class SharedArrays {
  readonly #count: number
  readonly #width: number
  #cut: Float64Array | undefined
  #used = 0
  #codes: Int32Array | undefined
  #numbers: Float64Array | undefined

  constructor(count: number, width: number) {
    this.#count = count
    this.#width = width
  }

  /** NaN for each row, to be written into by one column. */
  takeNumbers(): Float64Array {
    if (this.#count > mostRowsToCut || this.#used === this.#width) {
      return new Float64Array(this.#count).fill(Number.NaN)
    }
    this.#cut ??= new Float64Array(this.#count * this.#width).fill(Number.NaN)
    const from = this.#count * this.#used++
    return this.#cut.subarray(from, from + this.#count)
  }

  get codes(): Int32Array {
    this.#codes ??= new Int32Array(this.#count).fill(-1)
    return this.#codes
  }

  get numbers(): Float64Array {
    this.#numbers ??= new Float64Array(this.#count).fill(Number.NaN)
    return this.#numbers
  }
}

class ColumnReader implements RawColumn {
  readonly #range: RangeInput
  readonly #rows: Int32Array
  readonly position: number
  readonly #shared: SharedArrays
  readonly #usePlain: boolean
  readonly kinds: Uint8Array
  #numbers: Float64Array | undefined
  #codes: Int32Array | undefined
  readonly entries: CellEntry[] = []
  readonly #codeOf = new Map<string, number>()
  readonly #raws: string[] = []
  #recent: Int32Array | undefined
  readonly #formats: FormatCounter | undefined
  readonly plain: PlainCounts = { count: 0, dollars: 0, grouped: 0, decisive: 0, dates: 0 }
  readonly #reading: PlainReading = { value: 0, dollar: false, grouped: false, decisive: false }
  numberCount = 0
  allIntegers = true
  trimmed = false
  booleanCount = 0
  blankCount = 0

  constructor(range: RangeInput, rows: Int32Array, position: number, shared: SharedArrays, usePlain: boolean) {
    this.#range = range
    this.#rows = rows
    this.position = position
    this.#shared = shared
    this.#usePlain = usePlain
    this.kinds = new Uint8Array(rows.length)
    this.#formats = range.numberFormat === undefined ? undefined : new FormatCounter(range.numberFormat, position)
  }

  read(from: number, to: number): void {
    const { values } = this.#range
    const rows = this.#rows
    const position = this.position
    const kinds = this.kinds
    let numbers = this.#numbers
    let numberCount = 0
    let allIntegers = this.allIntegers
    for (let i = from; i < to; i++) {
      const row = rows[i] ?? 0
      const value: CellValue | undefined = values[row]?.[position]
      if (typeof value === 'number') {
        if (value - value !== 0) {
          kinds[i] = cellKind.missing
          continue
        }
        numbers ??= this.#makeNumbers()
        numbers[i] = value
        kinds[i] = cellKind.number
        numberCount++
        if (allIntegers && Math.floor(value) !== value) allIntegers = false
        this.#formats?.add(row)
      } else if (typeof value === 'string') this.#readText(value, i)
      else if (typeof value === 'boolean') {
        numbers ??= this.#makeNumbers()
        kinds[i] = cellKind.boolean
        numbers[i] = value ? 1 : 0
        this.booleanCount++
      } else this.blankCount++
    }
    this.numberCount += numberCount
    this.allIntegers = allIntegers
  }

  #readText(value: string, i: number): void {
    if (value === '') {
      this.blankCount++
      return
    }
    const first = value.charCodeAt(0)
    const mayBePlain = (first >= 48 && first <= 57) || first === 36 || first === 45
    if (mayBePlain && this.#usePlain && readPlainNumber(value, this.#reading)) {
      const { dollar, grouped, decisive } = this.#reading
      this.#makeNumbers()[i] = this.#reading.value
      this.kinds[i] = cellKind.number
      this.plain.count++
      if (dollar) this.plain.dollars++
      if (grouped) this.plain.grouped++
      if (decisive) this.plain.decisive++
      if (this.allIntegers && Math.floor(this.#reading.value) !== this.#reading.value) this.allIntegers = false
      return
    }
    if (mayBePlain && this.#usePlain && value.length === 10) {
      const serial = readIsoDate(value, this.#range.date1904 === true)
      if (serial !== undefined) {
        this.#makeNumbers()[i] = serial
        this.kinds[i] = cellKind.number
        this.plain.dates++
        return
      }
    }
    const code = this.#codeFor(value, first)
    const entry = this.entries[code]
    if (entry === undefined) return
    entry.count++
    if (entry.kind === 'blank') this.blankCount++
    else {
      this.#codes ??= new Int32Array(this.#rows.length).fill(-1)
      this.#codes[i] = code
      this.kinds[i] = cellKind.text
    }
  }

  /**
   * The code of a text. Texts that returned lately are found by length and ends, which costs less than the hash that a
   * map needs of every new string.
   */
  #codeFor(value: string, first: number): number {
    const { length } = value
    const slot = (length * 31 + first * 7 + value.charCodeAt(length - 1) + value.charCodeAt(length >> 1) * 3) & 255
    // Among many texts the one that is looked for is seldom there, and each look is a miss of the cache.
    const isWorthIt = this.entries.length <= 512 && this.#rows.length >= fewestRowsForRecent
    if (isWorthIt) {
      this.#recent ??= new Int32Array(256).fill(-1)
      const recent = this.#recent[slot] ?? -1
      if (recent >= 0 && this.#raws[recent] === value) return recent
    }
    let code = this.#codeOf.get(value)
    if (code === undefined) {
      code = this.entries.length
      this.#codeOf.set(value, code)
      const entry = readEntry(value)
      if (entry.text !== value) this.trimmed = true
      this.entries.push(entry)
      this.#raws.push(value)
    }
    if (isWorthIt && this.#recent !== undefined) this.#recent[slot] = code
    return code
  }

  #makeNumbers(): Float64Array {
    this.#numbers ??= this.#shared.takeNumbers()
    return this.#numbers
  }

  get numbers(): Float64Array {
    return this.#numbers ?? this.#shared.numbers
  }

  get codes(): Int32Array {
    return this.#codes ?? this.#shared.codes
  }

  get formats(): ReadonlyMap<FormatKind, number> {
    return this.#formats?.counts ?? noFormats
  }

  ownNumbers(): Float64Array {
    return this.#makeNumbers()
  }
}

const noFormats: ReadonlyMap<FormatKind, number> = new Map()

/** Counts the number formats of one column; each format code is read once. */
class FormatCounter {
  readonly counts = new Map<FormatKind, number>()
  readonly #formats: NonNullable<RangeInput['numberFormat']>
  readonly #position: number
  readonly #known = new Map<string, FormatKind>()

  constructor(formats: NonNullable<RangeInput['numberFormat']>, position: number) {
    this.#formats = formats
    this.#position = position
  }

  add(row: number): void {
    const code = this.#formats[row]?.[this.#position]
    if (typeof code !== 'string') return
    let kind = this.#known.get(code)
    if (kind === undefined) {
      kind = formatKind(code)
      this.#known.set(code, kind)
    }
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }
}
