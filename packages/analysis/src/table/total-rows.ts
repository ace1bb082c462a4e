import type { RangeInput } from './cell-value.ts'
import { trimmed } from './characters.ts'
import { cellKind, type Column } from './table.ts'

/** Rows that repeat what stands in others, as indices of the body that `columns` cover. */
export interface TotalRow {
  readonly index: number
  readonly kind: 'sum' | 'mean'
}

const sumWords =
  /^(grand |sub|sub-|sub |net |gross |overall |all )?(totals?|subtotals?|sum|sums|summe|zwischensumme|gesamt|insgesamt|gesamtsumme|sous-total|totale|totaal|totalt|suma|итого|всего|合计|总计|合計|all|overall|combined)(?![-\w])|(^|[\s–-])(sub)?(total|totals|summe|ergebnis|gesamtergebnis)$/i
const meanWords =
  /^(average|averages|mean|avg|durchschnitt|mittelwert|moyenne|media|promedio|gemiddelde)\b|\s(average|mean)$/i
const bareTotal =
  /^(grand |sub|sub-|sub |overall )?(totals?|subtotals?|sum|summe|zwischensumme|gesamt|insgesamt|gesamtsumme|gesamtergebnis|sous-total|totale|totaal|totalt|suma|итого|всего|合计|总计|合計|average|averages|mean|avg|durchschnitt|mittelwert|moyenne|media|promedio)\s*[:.]?$/i

/** Unlabelled sums are looked for in tables up to this size: above it nobody adds rows up by hand. */
const mostRowsForUnlabelled = 2000

/**
 * Finds total, subtotal and average rows. A label alone is not enough (`Total Recall` is a film): the numbers must be
 * the sum (mean) of rows beside them, or a bare `Total` must stand at the bottom. Without a label, a row counts when its
 * label cells are blank and every number is the sum of those above.
 */
export function findTotalRows(range: RangeInput, rows: Int32Array, columns: readonly Column[]): TotalRow[] {
  const count = rows.length
  if (count < 2) return []
  const finder = new TotalFinder(range, rows, columns)
  if (finder.labelColumns.length === 0 || (finder.numeric.length === 0 && count < 3)) return []
  const candidates = finder.candidates()
  const totals: TotalRow[] = []
  for (const candidate of candidates) {
    const total = finder.check(candidate, totals)
    if (total !== undefined) totals.push(total)
  }
  const last = finder.checkLast(totals)
  if (last !== undefined) totals.push(last)
  // A table of totals alone is a table.
  return totals.length * 2 > count ? [] : totals
}

interface Candidate {
  readonly index: number
  readonly label: string
}

class TotalFinder {
  readonly labelColumns: readonly Column[]
  readonly numeric: readonly Column[]
  #labelled: readonly Candidate[] = []
  readonly #range: RangeInput
  readonly #rows: Int32Array

  constructor(range: RangeInput, rows: Int32Array, columns: readonly Column[]) {
    this.#range = range
    this.#rows = rows
    const firstNumeric = columns.findIndex((column) => isSummable(column))
    const before = columns.slice(0, firstNumeric === -1 ? 3 : firstNumeric)
    this.labelColumns = (before.length === 0 ? columns.slice(0, 1) : before).slice(0, 4)
    this.numeric = columns.filter((column) => isSummable(column) && !this.labelColumns.includes(column))
  }

  /** Rows with a word for a total in a label cell, and rows whose label cells are all blank. */
  candidates(): Candidate[] {
    const found: Candidate[] = []
    const words = this.labelColumns.map((column) =>
      column.dictionary.map((text) => text.length <= 60 && (sumWords.test(text) || meanWords.test(text))),
    )
    const hasWords = words.map((column) => column.includes(true))
    const small = this.#rows.length <= mostRowsForUnlabelled
    if (!small && !hasWords.includes(true)) return found
    for (let index = 0; index < this.#rows.length; index++) {
      let label: string | undefined
      let blank = true
      for (const [at, column] of this.labelColumns.entries()) {
        if (column.kinds[index] !== cellKind.blank) blank = false
        const code = column.codes[index] ?? -1
        if (label === undefined && code >= 0 && words[at]?.[code] === true) label = column.dictionary[code]
      }
      if (label !== undefined) found.push({ index, label })
      else if (blank && small && index >= 2) found.push({ index, label: '' })
    }
    this.#labelled = found
    return found
  }

  check({ index, label }: Candidate, totals: readonly TotalRow[]): TotalRow | undefined {
    const kind = meanWords.test(label) ? 'mean' : 'sum'
    const known = new Set(totals.map((total) => total.index))
    const since = (totals.at(-1)?.index ?? -1) + 1
    const blocks = [
      range(since, index).filter((at) => !known.has(at)),
      range(0, index).filter((at) => !known.has(at)),
      range(this.#sectionStart(index), index).filter((at) => !known.has(at)),
      ...(totals.length > 1 ? [totals.filter((total) => total.kind === 'sum').map((total) => total.index)] : []),
      ...(index === 0 ? [range(1, this.#rows.length)] : []),
    ]
    const strict = label === ''
    if (blocks.some((block) => this.#matches(index, block, kind, strict))) return { index, kind }
    return bareTotal.test(label) && this.#isBottom(index) && this.#standsOnce(label, totals)
      ? { index, kind }
      : undefined
  }

  /** The last row without a telling label (`career`, `all regions`), when every number in it is a sum. */
  checkLast(totals: readonly TotalRow[]): TotalRow | undefined {
    const index = this.#rows.length - 1
    if (index < 3 || this.#rows.length > mostRowsForUnlabelled || totals.some((total) => total.index === index))
      return undefined
    const known = new Set(totals.map((total) => total.index))
    const block = range(0, index).filter((at) => !known.has(at))
    const matching = this.numeric.filter((column) => (column.numbers[index] ?? 0) > 1)
    const sums = matching.filter((column) => this.#isSum(column, index, block, 'sum', true))
    return sums.length >= 3 && sums.length * 5 >= matching.length * 4 ? { index, kind: 'sum' } : undefined
  }

  /** A word that returns in rows which are no totals is an ordinary value there. */
  #standsOnce(label: string, totals: readonly TotalRow[]): boolean {
    const found = this.#labelled.filter((candidate) => candidate.label === label)
    return found.length - totals.length <= 1
  }

  #isBottom(index: number): boolean {
    return index >= this.#rows.length - 2
  }

  /** The row after the last one that has a label and nothing else, as a section of a statement begins. */
  #sectionStart(index: number): number {
    for (let at = index - 1; at > 0; at--) {
      if (this.numeric.every((column) => column.kinds[at] !== cellKind.number)) return at + 1
    }
    return 0
  }

  #matches(index: number, block: readonly number[], kind: TotalRow['kind'], strict: boolean): boolean {
    if (block.length < (strict ? 2 : 1)) return false
    const checked = this.numeric.filter((column) => column.kinds[index] === cellKind.number)
    if (checked.length === 0) return false
    const matching = checked.filter((column) => this.#isSum(column, index, block, kind, strict))
    return strict ? matching.length === checked.length : matching.length * 2 >= checked.length
  }

  #isSum(column: Column, index: number, block: readonly number[], kind: TotalRow['kind'], strict: boolean): boolean {
    const stated = column.numbers[index] ?? Number.NaN
    let sum = 0
    let count = 0
    for (const at of block) {
      if (column.kinds[at] !== cellKind.number) continue
      sum += column.numbers[at] ?? 0
      count++
    }
    if (count < 1 || (strict && count < 2)) return false
    const expected = kind === 'mean' ? sum / count : sum
    const step = strict ? 1e-9 * Math.abs(stated) : this.#step(column, index) * (0.5 * Math.sqrt(count) + 0.51)
    return Math.abs(expected - stated) <= step + 1e-9 * Math.abs(stated)
  }

  /** One unit of the last decimal that the cell shows. */
  #step(column: Column, index: number): number {
    const value = this.#range.values[this.#rows[index] ?? 0]?.[column.position]
    const text = trimmed(String(value ?? ''))
    const sign = text.lastIndexOf(column.decimalSign ?? '.')
    const decimals = sign === -1 ? 0 : text.length - sign - 1 - (text.endsWith('%') || text.endsWith(')') ? 1 : 0)
    return 10 ** -Math.min(Math.max(decimals, 0), 12) * (text.endsWith('%') ? 0.01 : 1)
  }
}

function isSummable(column: Column): boolean {
  return (
    column.type === 'number' ||
    column.type === 'currency' ||
    column.type === 'percent' ||
    column.type === 'mixed' ||
    column.type === 'duration'
  )
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}
