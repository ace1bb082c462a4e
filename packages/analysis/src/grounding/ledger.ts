import type { CellValue } from '../table/cell-value.ts'

/** A value as a formula gives it: a single one, or a row-major array that would spill. */
export type LedgerValue = CellValue | readonly (readonly CellValue[])[]

/**
 * One computed result, and how to compute it again. A number in an answer is shown only with an entry behind it.
 */
export interface LedgerEntry {
  /** Unique within one answer: `L1`, `L2`, … */
  readonly id: string
  /** What was computed, in words: `Sum of Amount where Region is East`. */
  readonly statement: string
  readonly value: LedgerValue
  /** The value as the answer writes it. */
  readonly display: string
  /** English Excel formula with its leading `=`, where one reproduces the value. */
  readonly formula?: string | undefined
  /** The addresses that were read. */
  readonly reads: readonly string[]
  /** How many rows of the table the value covers. */
  readonly rows: number
  /**
   * `agreed`: the analysis and the formula engine computed the same value in two independent ways.
   * `disagreed`: they did not, and the answer says so. The other two: only one way was possible.
   */
  readonly agreement: 'agreed' | 'disagreed' | 'analysis-only' | 'formula-only'
  /** Cells to select in order to look at what this is about, where they are fewer than what was read. */
  readonly cells?: readonly string[] | undefined
}
