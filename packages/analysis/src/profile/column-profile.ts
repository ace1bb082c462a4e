import { formatArea } from '../address/format-address.ts'
import { type NumberSummary, summarizeNumbers } from '../statistics/number-summary.ts'
import type { CellValue } from '../table/cell-value.ts'
import { columnAreas } from '../table/locate.ts'
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
  /** Of all that can be read as a number; dates are serials. Undefined without numbers. */
  readonly numbers: NumberSummary | undefined
}

/** One pass over the kinds, one sort of the numbers. */
export function profileColumn(table: Table, column: Column): ColumnProfile {
  const kinds = new Uint32Array(Object.keys(cellKind).length)
  const sorted = new Float64Array(column.kinds.length)
  const counts = new Int32Array(column.dictionary.length)
  let filled = 0
  let truths = 0
  for (let i = 0; i < column.kinds.length; i++) {
    const kind = column.kinds[i] ?? 0
    kinds[kind] = (kinds[kind] ?? 0) + 1
    if (kind === cellKind.number) sorted[filled++] = column.numbers[i] ?? 0
    else if (kind === cellKind.text) counts[column.codes[i] ?? 0] = (counts[column.codes[i] ?? 0] ?? 0) + 1
    else if (kind === cellKind.boolean && column.numbers[i] === 1) truths++
  }
  const numbers = summarizeNumbers(sorted.subarray(0, filled).sort())
  const booleans = kinds[cellKind.boolean] ?? 0
  const top = topTexts(column.dictionary, counts)
  const candidates: ValueCount[] = [
    ...(numbers === undefined ? [] : [{ value: numbers.mode, count: numbers.modeCount }]),
    ...top.slice(0, 1),
    { value: true, count: truths },
    { value: false, count: booleans - truths },
  ]
  const mode = candidates.reduce((best, candidate) => (candidate.count > best.count ? candidate : best))
  const blanks = kinds[cellKind.blank] ?? 0
  const marks = kinds[cellKind.missing] ?? 0
  const truthKinds = (truths > 0 ? 1 : 0) + (booleans > truths ? 1 : 0)
  return {
    name: column.name,
    position: column.position,
    type: column.type,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    evidence: column.evidence,
    addresses: columnAreas(table, column).map((area) => formatArea(area)),
    count: filled + (kinds[cellKind.text] ?? 0) + booleans,
    missing: blanks + marks,
    blanks,
    marks,
    errors: kinds[cellKind.error] ?? 0,
    distinct: (numbers?.distinct ?? 0) + counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) + truthKinds,
    mode: mode.count > 0 ? mode : undefined,
    top: (top[0]?.count ?? 0) > 1 ? top : [],
    numbers,
  }
}

function topTexts(dictionary: readonly string[], counts: Int32Array): ValueCount[] {
  const top: { value: string; count: number }[] = []
  for (let code = 0; code < counts.length; code++) {
    const count = counts[code] ?? 0
    const value = dictionary[code] ?? ''
    const last = top.at(-1)
    if (count === 0 || (top.length === 5 && last !== undefined && !isBefore(count, value, last))) continue
    if (top.length === 5) top.pop()
    const at = top.findIndex((other) => isBefore(count, value, other))
    top.splice(at === -1 ? top.length : at, 0, { value, count })
  }
  return top
}

function isBefore(count: number, value: string, other: { value: string; count: number }): boolean {
  return count > other.count || (count === other.count && value < other.value)
}
