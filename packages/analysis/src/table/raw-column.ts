import type { CellValue, RangeInput } from './cell-value.ts'
import { type CellEntry, readEntry } from './cell-entry.ts'
import { type FormatKind, formatKind } from './number-format.ts'
import { cellKind } from './table.ts'

/** A column after its one pass over the cells, before it is decided what its texts mean. */
export interface RawColumn {
  readonly position: number
  readonly kinds: Uint8Array
  readonly numbers: Float64Array
  /** Index into `entries` for texts; -1 elsewhere. */
  readonly codes: Int32Array
  readonly entries: readonly CellEntry[]
  /** Cells that are numbers, apart from texts that can be read as such. */
  readonly numberCount: number
  readonly integerCount: number
  readonly booleanCount: number
  readonly blankCount: number
  /** How the number format shows the numbers, by number of cells. */
  readonly formats: ReadonlyMap<FormatKind, number>
}

/** Reads one column of the body in one pass. Each distinct text is looked at once, however often it stands there. */
export function readColumn(range: RangeInput, rows: Int32Array, position: number): RawColumn {
  const count = rows.length
  const kinds = new Uint8Array(count)
  const numbers = new Float64Array(count).fill(Number.NaN)
  const codes = new Int32Array(count).fill(-1)
  const entries: CellEntry[] = []
  const codeOf = new Map<string, number>()
  const formats = new FormatCounter(range, position)
  let numberCount = 0
  let integerCount = 0
  let booleanCount = 0
  let blankCount = 0
  const { values } = range
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0
    const value: CellValue | undefined = values[row]?.[position]
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) {
        kinds[i] = cellKind.missing
        continue
      }
      numbers[i] = value
      kinds[i] = cellKind.number
      numberCount++
      if (Number.isInteger(value)) integerCount++
      formats.add(row)
    } else if (typeof value === 'string') {
      let code = codeOf.get(value)
      if (code === undefined) {
        code = entries.length
        codeOf.set(value, code)
        entries.push(readEntry(value))
      }
      const entry = entries[code]
      if (entry === undefined) continue
      entry.count++
      if (entry.kind === 'blank') blankCount++
      else {
        codes[i] = code
        kinds[i] = cellKind.text
      }
    } else if (typeof value === 'boolean') {
      kinds[i] = cellKind.boolean
      numbers[i] = value ? 1 : 0
      booleanCount++
    } else blankCount++
  }
  return {
    position,
    kinds,
    numbers,
    codes,
    entries,
    numberCount,
    integerCount,
    booleanCount,
    blankCount,
    formats: formats.counts,
  }
}

/** Counts the number formats of one column; a format code is read once, since neighbours mostly share it. */
class FormatCounter {
  readonly counts = new Map<FormatKind, number>()
  readonly #formats: RangeInput['numberFormat']
  readonly #position: number
  readonly #kinds = new Map<string, FormatKind>()

  constructor(range: RangeInput, position: number) {
    this.#formats = range.numberFormat
    this.#position = position
  }

  add(row: number): void {
    if (this.#formats === undefined) return
    const code = this.#formats[row]?.[this.#position]
    if (typeof code !== 'string') return
    let kind = this.#kinds.get(code)
    if (kind === undefined) {
      kind = formatKind(code)
      this.#kinds.set(code, kind)
    }
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1)
  }
}
