import type { Scalar } from '../evaluate/value.ts'
import type { Rectangle } from './rectangle.ts'

/** Cells of one worksheet that differ from the snapshot while a change is tried out. */
export class Overlay {
  /** By column, then by row. A value of undefined marks a cell that could not be computed. */
  private readonly columns = new Map<number, Map<number, Scalar | undefined>>()
  private readonly formulas = new Map<string, string | undefined>()
  private uncomputed = 0

  set(row: number, column: number, value: Scalar | undefined): void {
    let cells = this.columns.get(column)
    if (cells === undefined) {
      cells = new Map()
      this.columns.set(column, cells)
    }
    if (cells.has(row) && cells.get(row) === undefined) this.uncomputed--
    if (value === undefined) this.uncomputed++
    cells.set(row, value)
  }

  /** @param formula with its `=`; undefined where a plain value takes a formula's place */
  setFormula(row: number, column: number, formula: string | undefined): void {
    this.formulas.set(`${row}:${column}`, formula)
  }

  /** Whether any cell could not be computed. */
  get hasUncomputed(): boolean {
    return this.uncomputed > 0
  }

  /** The cells of one column by row; undefined where none differs. */
  column(column: number): ReadonlyMap<number, Scalar | undefined> | undefined {
    return this.columns.get(column)
  }

  hasFormula(row: number, column: number): boolean {
    return this.formulas.has(`${row}:${column}`)
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.formulas.get(`${row}:${column}`)
  }

  /** The cells of an area that could not be computed, or that are known though no block holds them. */
  cellsIn(area: Rectangle, wanted: 'uncomputed' | 'known'): Rectangle[] {
    if (wanted === 'uncomputed' && this.uncomputed === 0) return []
    const found: Rectangle[] = []
    for (const [column, cells] of this.columns) {
      if (column < area.left || column > area.right) continue
      for (const [row, value] of cells) {
        const inside = row >= area.top && row <= area.bottom
        if (inside && (value === undefined) === (wanted === 'uncomputed')) {
          found.push({ top: row, bottom: row, left: column, right: column })
        }
      }
    }
    return found
  }
}
