import type { RangeInput } from './cell-value.ts'
import { trimmed } from './characters.ts'
import { type Column, cellKind } from './table.ts'

/** Rows that repeat what stands in others, as indices of the body that `columns` cover. */
export interface TotalRow {
  readonly index: number
  readonly kind: 'sum' | 'mean'
}

const sumWords =
  /^(grand |sub|sub-|sub |net |gross |overall |all )?(totals?|subtotals?|sum|sums|summe|zwischensumme|gesamt|insgesamt|gesamtsumme|sous-total|totale|totaal|totalt|suma|итого|всего|合计|总计|合計|overall)(?![-\w])|(^|[\s–-])(sub)?(total|totals|summe|ergebnis|gesamtergebnis)$/i
const meanWords =
  /^(average|averages|mean|avg|durchschnitt|mittelwert|moyenne|media|promedio|gemiddelde)\b|\s(average|mean)$/i
const bareTotal =
  /^(grand |sub|sub-|sub |overall |career |season |team )?(totals?|subtotals?|sum|summe|zwischensumme|gesamt|insgesamt|gesamtsumme|gesamtergebnis|sous-total|totale|totaal|totalt|suma|итого|всего|合计|总计|合計|average|averages|mean|avg|durchschnitt|mittelwert|moyenne|media|promedio)\s*[:.]?$/i

/** Unlabelled sums are looked for in tables up to this size: above it nobody adds rows up by hand. */
const mostRowsForUnlabelled = 2000

/**
 * Finds total, subtotal and average rows, in one sweep over the body. A label alone is not enough (`Total Recall` is a
 * film): the numbers must be the sum (mean) of rows beside them, or a bare `Total` must stand at the bottom. Without a
 * label, a row counts when its label cells are blank and every number is the sum of those above.
 */
export function findTotalRows(range: RangeInput, rows: Int32Array, columns: readonly Column[]): TotalRow[] {
  if (rows.length < 2) return []
  const labels = labelColumnsOf(columns)
  const numeric = columns.filter((column) => isSummable(column) && !labels.includes(column))
  const words = labels.map((column) => column.dictionary.map(isTotalWord))
  const small = rows.length <= mostRowsForUnlabelled
  const labelAt = (index: number): string | undefined => {
    let blank = small && index >= 2
    for (const [at, column] of labels.entries()) {
      const code = column.codes[index] ?? -1
      if (code >= 0 && words[at]?.[code] === true) return column.dictionary[code]
      if (column.kinds[index] !== cellKind.blank) blank = false
    }
    return blank ? '' : undefined
  }
  const hasWords = words.some((column) => column.includes(true))
  if (!small && !hasWords) return []
  const hasGaps = small && labels.every((column) => column.kinds.includes(cellKind.blank))
  // Without a word or a gap among the labels, only the first and the last row can be totals.
  if (!hasWords && !hasGaps && !mayBeSumOfOthers(numeric)) return []
  const totals = new Sweep(range, rows, labels, numeric).run(labelAt, small)
  // A table of totals alone is a table.
  return totals.length * 2 > rows.length ? [] : totals
}

/** Is the first or the last number of at least one column the sum of all others? */
function mayBeSumOfOthers(numeric: readonly Column[]): boolean {
  return numeric.some(({ kinds, numbers }) => {
    let sum = 0
    for (let i = 0; i < kinds.length; i++) if (kinds[i] === cellKind.number) sum += numbers[i] ?? 0
    const isHalf = (stated = Number.NaN) => stated > 1 && Math.abs(sum - 2 * stated) <= 1e-9 * stated
    return isHalf(numbers[0]) || isHalf(numbers[kinds.length - 1])
  })
}

function labelColumnsOf(columns: readonly Column[]): readonly Column[] {
  const firstNumeric = columns.findIndex((column) => isSummable(column))
  const before = columns.slice(0, firstNumeric === -1 ? 3 : firstNumeric)
  return (before.length === 0 ? columns.slice(0, 1) : before).slice(0, 4)
}

function isTotalWord(text: string): boolean {
  return text.length <= 60 && (sumWords.test(text) || meanWords.test(text))
}

/** Running sums of the numeric columns over some rows. */
class Block {
  readonly sums: Float64Array
  readonly counts: Int32Array

  constructor(width: number) {
    this.sums = new Float64Array(width)
    this.counts = new Int32Array(width)
  }

  add(columns: readonly Column[], index: number): void {
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]
      if (column === undefined || column.kinds[index] !== cellKind.number) continue
      this.sums[at] = (this.sums[at] ?? 0) + (column.numbers[index] ?? 0)
      this.counts[at] = (this.counts[at] ?? 0) + 1
    }
  }

  clear(): void {
    this.sums.fill(0)
    this.counts.fill(0)
  }
}

class Sweep {
  readonly #range: RangeInput
  readonly #rows: Int32Array
  readonly #outer: Column | undefined
  readonly #numeric: readonly Column[]
  /** The rows that are no totals: all of them, those since the last total, those of the section. */
  readonly #all: Block
  readonly #since: Block
  readonly #section: Block
  /** The rows since the last one with an outer label: merged labels arrive as value and blanks. */
  readonly #group: Block
  /** The sums found so far, which a grand total adds up. */
  readonly #sums: Block

  constructor(range: RangeInput, rows: Int32Array, labels: readonly Column[], numeric: readonly Column[]) {
    this.#range = range
    this.#rows = rows
    this.#outer = labels.length > 1 ? labels[0] : undefined
    this.#numeric = numeric
    this.#all = new Block(numeric.length)
    this.#since = new Block(numeric.length)
    this.#section = new Block(numeric.length)
    this.#group = new Block(numeric.length)
    this.#sums = new Block(numeric.length)
  }

  run(labelAt: (index: number) => string | undefined, small: boolean): TotalRow[] {
    const totals: TotalRow[] = []
    const last = this.#rows.length - 1
    const labelled = new Set<string>()
    for (let index = 0; index <= last; index++) {
      const label = labelAt(index)
      const kind = label === undefined ? undefined : this.#kindOf(index, label, labelled)
      if (kind !== undefined) {
        totals.push({ index, kind })
        if (kind === 'sum') this.#sums.add(this.#numeric, index)
        this.#since.clear()
        continue
      }
      if (label !== undefined) labelled.add(label)
      if (index === last && small && index >= 3 && this.#isExactSum(index, this.#all)) {
        totals.push({ index, kind: 'sum' })
        continue
      }
      this.#addRow(index)
    }
    if (last >= 2 && this.#isSumOfRest(totals, labelAt(0), small)) totals.unshift({ index: 0, kind: 'sum' })
    return totals
  }

  #addRow(index: number): void {
    this.#all.add(this.#numeric, index)
    this.#since.add(this.#numeric, index)
    if (this.#outer !== undefined) {
      if (this.#outer.kinds[index] !== cellKind.blank) this.#group.clear()
      this.#group.add(this.#numeric, index)
    }
    // A label without numbers begins a section, as in financial statements.
    if (this.#numeric.every((column) => column.kinds[index] !== cellKind.number)) this.#section.clear()
    else this.#section.add(this.#numeric, index)
  }

  #kindOf(index: number, label: string, labelled: ReadonlySet<string>): TotalRow['kind'] | undefined {
    const kind = meanWords.test(label) ? 'mean' : 'sum'
    const blocks = [this.#since, this.#all, this.#section, this.#group, this.#sums]
    // What repeats a single row is its total only where it says nothing else.
    const least = bareTotal.test(label) ? 1 : 2
    if (blocks.some((block) => this.#matches(index, block, kind, label === '', least))) return kind
    // A word that stood in rows which are no totals is an ordinary value here too.
    const isBottom = index >= this.#rows.length - 2
    return isBottom && bareTotal.test(label) && !labelled.has(label) ? kind : undefined
  }

  /** Without a telling label (`career`, `all regions`): nearly every number is the exact sum of several. */
  #isExactSum(index: number, block: Block): boolean {
    const telling = this.#numeric.map((_, at) => at).filter((at) => (this.#numeric[at]?.numbers[index] ?? 0) > 1)
    const sums = telling.filter((at) => (block.counts[at] ?? 0) > 1 && this.#isSum(at, index, block, 'sum', true))
    return sums.length >= 3 && sums.length * 5 >= telling.length * 4
  }

  /** A total above what it adds up: by its label, or because nearly all its numbers are exact sums. */
  #isSumOfRest(totals: readonly TotalRow[], label: string | undefined, small: boolean): boolean {
    if (totals.some(({ index }) => index === 0)) return false
    const rest = new Block(this.#numeric.length)
    for (const at of rest.sums.keys()) {
      const own = this.#numeric[at]?.kinds[0] === cellKind.number ? 1 : 0
      rest.sums[at] = (this.#all.sums[at] ?? 0) - (own === 1 ? (this.#numeric[at]?.numbers[0] ?? 0) : 0)
      rest.counts[at] = (this.#all.counts[at] ?? 0) - own
    }
    if (label !== undefined && label !== '' && this.#matches(0, rest, 'sum', false, 2)) return true
    return small && this.#isExactSum(0, rest)
  }

  #matches(index: number, block: Block, kind: TotalRow['kind'], strict: boolean, least: number): boolean {
    let checked = 0
    let matching = 0
    for (let at = 0; at < this.#numeric.length; at++) {
      if (this.#numeric[at]?.kinds[index] !== cellKind.number) continue
      checked++
      if ((block.counts[at] ?? 0) >= least && this.#isSum(at, index, block, kind, strict)) matching++
    }
    return checked > 0 && (strict ? matching === checked : matching * 2 >= checked)
  }

  #isSum(at: number, index: number, block: Block, kind: TotalRow['kind'], strict: boolean): boolean {
    const column = this.#numeric[at]
    const count = block.counts[at] ?? 0
    if (column === undefined || count === 0) return false
    const stated = column.numbers[index] ?? Number.NaN
    const sum = block.sums[at] ?? 0
    const expected = kind === 'mean' ? sum / count : sum
    const rounding = strict ? 0 : this.#step(column, index) * (0.5 * Math.sqrt(count) + 0.51)
    return Math.abs(expected - stated) <= rounding + 1e-9 * Math.abs(stated)
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

function isSummable({ type }: Column): boolean {
  return type === 'number' || type === 'currency' || type === 'percent' || type === 'mixed' || type === 'duration'
}
