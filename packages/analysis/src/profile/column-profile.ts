import { formatArea } from '../address/format-address.ts'
import { type NumberSummary, summarizeNumbers } from '../statistics/number-summary.ts'
import { sortNumbers } from '../statistics/sort-numbers.ts'
import type { CellValue } from '../table/cell-value.ts'
import { columnAreas, rowRuns } from '../table/locate.ts'
import { cellKind, type Column, type ColumnType, type Table } from '../table/table.ts'

export interface ValueCount {
  readonly value: CellValue
  readonly count: number
}

/** What one column holds. Counts are of body cells; numbers are in the unit of the column. */
export interface ColumnProfile {
  readonly name: string
  readonly position: number
  readonly type: ColumnType
  readonly unit?: string | undefined
  readonly evidence: string
  /** The body cells: one address for each run of rows. */
  readonly addresses: readonly string[]
  /** Cells that hold a number, text or true/false. */
  readonly count: number
  /** Blank cells and marks such as `N/A`. */
  readonly missing: number
  readonly blanks: number
  readonly marks: number
  readonly errors: number
  readonly distinct: number
  /** The most frequent value; of several the smallest number or the first text in order of code points. */
  readonly mode: ValueCount | undefined
  /** The most frequent texts, at most five; empty where no text returns. */
  readonly top: readonly ValueCount[]
  /** Set when the numbers only rise (fall) from row to row, repetitions allowed, and no cell between them is anything else. */
  readonly order: 'ascending' | 'descending' | undefined
  /** Of all that can be read as a number; dates are serials. Undefined without numbers. */
  readonly numbers: NumberSummary | undefined
}

const noCounts = new Int32Array(0)
const kindCount = Object.keys(cellKind).length

/**
 * One pass over the kinds, one sort of the numbers.
 * @param runs of `table.rows`, for callers that go through many columns
 * @param scratch room for the numbers of one column, for the same callers
 */
export function profileColumn(
  table: Table,
  column: Column,
  runs = rowRuns(table.rows),
  scratch = new Float64Array(table.rows.length),
): ColumnProfile {
  const { kinds: kindOf, numbers: all, codes } = column
  const rows = kindOf.length
  const kinds = new Uint32Array(kindCount)
  for (let i = 0; i < rows; i++) {
    const kind = kindOf[i] ?? 0
    kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  const filled = kinds[cellKind.number] ?? 0
  const numbers = filled === 0 ? undefined : summarizeNumbers(sortNumbers(copyNumbers(column, filled, scratch)))
  const counts = column.dictionary.length === 0 ? noCounts : new Int32Array(column.dictionary.length)
  if ((kinds[cellKind.text] ?? 0) > 0) {
    for (let i = 0; i < rows; i++) {
      const code = codes[i] ?? -1
      if (code >= 0 && kindOf[i] === cellKind.text) counts[code] = (counts[code] ?? 0) + 1
    }
  }
  let truths = 0
  if ((kinds[cellKind.boolean] ?? 0) > 0) {
    for (let i = 0; i < rows; i++) if (kindOf[i] === cellKind.boolean && all[i] === 1) truths++
  }
  const booleans = kinds[cellKind.boolean] ?? 0
  const top = topTexts(column.dictionary, counts)
  const blanks = kinds[cellKind.blank] ?? 0
  const marks = kinds[cellKind.missing] ?? 0
  const truthKinds = (truths > 0 ? 1 : 0) + (booleans > truths ? 1 : 0)
  return {
    name: column.name,
    position: column.position,
    type: column.type,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    evidence: column.evidence,
    addresses: columnAreas(table, column, runs).map((area) => formatArea(area)),
    count: filled + (kinds[cellKind.text] ?? 0) + booleans,
    missing: blanks + marks,
    blanks,
    marks,
    errors: kinds[cellKind.error] ?? 0,
    distinct: (numbers?.distinct ?? 0) + countUsed(counts) + truthKinds,
    mode: modeOf(numbers, top[0], truths, booleans - truths),
    top: (top[0]?.count ?? 0) > 1 ? top : [],
    order: filled === rows && (numbers?.distinct ?? 0) > 1 ? orderOf(all) : undefined,
    numbers,
  }
}

function orderOf(numbers: Float64Array): 'ascending' | 'descending' | undefined {
  let rises = true
  let falls = true
  for (let i = 1; i < numbers.length && (rises || falls); i++) {
    const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0)
    if (step < 0) rises = false
    else if (step > 0) falls = false
  }
  return rises ? 'ascending' : falls ? 'descending' : undefined
}

/** Of equals numbers come first, then texts, then true. */
function modeOf(
  numbers: NumberSummary | undefined,
  text: ValueCount | undefined,
  truths: number,
  untruths: number,
): ValueCount | undefined {
  let mode: ValueCount | undefined
  if (numbers !== undefined) mode = { value: numbers.mode, count: numbers.modeCount }
  if (text !== undefined && text.count > (mode?.count ?? 0)) mode = text
  if (truths > (mode?.count ?? 0)) mode = { value: true, count: truths }
  if (untruths > (mode?.count ?? 0)) mode = { value: false, count: untruths }
  return mode
}

function countUsed(counts: Int32Array): number {
  let used = 0
  for (let code = 0; code < counts.length; code++) if ((counts[code] ?? 0) > 0) used++
  return used
}

/** The numbers of a column without what stands between them, at the beginning of `scratch`. */
function copyNumbers(
  { kinds, numbers }: Column,
  count: number,
  scratch: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  const found = count === scratch.length ? scratch : scratch.subarray(0, count)
  if (count === kinds.length) {
    found.set(numbers)
    return found
  }
  let at = 0
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === cellKind.number) found[at++] = numbers[i] ?? 0
  return found
}

function topTexts(dictionary: readonly string[], counts: Int32Array): ValueCount[] {
  const top: { value: string; count: number }[] = []
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] ?? 0
    const value = dictionary[code] ?? ''
    const last = top.at(-1)
    if (count === 0 || (top.length === 5 && last !== undefined && !isBefore(count, value, last))) continue
    if (top.length === 5) top.pop()
    let at = top.length
    for (let other = top[at - 1]; other !== undefined && isBefore(count, value, other); other = top[at - 1]) {
      top[at--] = other
    }
    top[at] = { value, count }
  }
  return top
}

function isBefore(count: number, value: string, other: { value: string; count: number }): boolean {
  return count > other.count || (count === other.count && value < other.value)
}
