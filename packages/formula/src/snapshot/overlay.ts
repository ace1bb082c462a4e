import type { Scalar } from '../evaluate/value.ts'
import type { Rectangle } from './rectangle.ts'

/** Cells of one worksheet that differ from the snapshot while a change is tried out. */
export class Overlay {
  /** By row, then by column. A value of undefined marks a cell that could not be computed. */
  private readonly rows = new Map<number, Map<number, Scalar | undefined>>()
  private readonly formulas = new Map<string, string | undefined>()
  private uncomputed = 0

  set(row: number, column: number, value: Scalar | undefined): void {
    let cells = this.rows.get(row)
    if (cells === undefined) {
      cells = new Map()
      this.rows.set(row, cells)
    }
    if (cells.has(column) && cells.get(column) === undefined) this.uncomputed--
    if (value === undefined) this.uncomputed++
    cells.set(column, value)
  }

  /** @param formula with its `=`; undefined where a plain value takes a formula's place */
  setFormula(row: number, column: number, formula: string | undefined): void {
    this.formulas.set(`${row}:${column}`, formula)
  }

  rowAt(row: number): ReadonlyMap<number, Scalar | undefined> | undefined {
    return this.rows.get(row)
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
    for (const [row, cells] of this.rows) {
      if (row < area.top || row > area.bottom) continue
      for (const [column, value] of cells) {
        const inside = column >= area.left && column <= area.right
        if (inside && (value === undefined) === (wanted === 'uncomputed')) {
          found.push({ top: row, bottom: row, left: column, right: column })
        }
      }
    }
    return found
  }
}
