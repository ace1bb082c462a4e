import type { Budget } from '../evaluate/budget.ts'
import type { Lambda, Matrix, Operand, Reference, Scalar, SheetArea } from '../evaluate/value.ts'
import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'

/** What a function may ask for besides its arguments. */
export interface Call {
  readonly snapshot: OpenedSnapshot
  /** Where the formula stands, zero-based. */
  readonly at: { readonly sheet: number; readonly row: number; readonly column: number }
  readonly budget: Budget
  /** Milliseconds since 1970 UTC; undefined refuses volatile functions. */
  readonly now: number | undefined
  /** A number of [0, 1), from the seed. */
  random(): number
  /** A scalar, or a matrix for several cells: what an operator would see. */
  value(operand: Operand): Scalar | Matrix
  /** Reads an operand into a matrix. References to whole columns end where the data does. */
  matrix(operand: Operand): Matrix
  /** One cell of a reference. */
  cell(area: SheetArea, row: number, column: number): Scalar
  /**
   * Visits the cells that are not blank, without making an array. For a scalar, that scalar.
   * @param use `numeric` where numbers are wanted, so that numbers written as text are noticed
   */
  forEach(operand: Operand, visit: (value: Scalar, row: number, column: number) => void, use?: 'numeric'): void
  /** Notes cells as read without reading them one by one, for functions that keep an index. */
  note(area: SheetArea, use?: 'numeric'): void
  /** Calls a LAMBDA. */
  apply(lambda: Lambda, values: readonly (Operand | undefined)[]): Operand
  /** As `apply`, for a result that must be one value. */
  applyScalar(lambda: Lambda, values: readonly (Operand | undefined)[]): Scalar
  /** Evaluates formula text, for INDIRECT. */
  resolve(text: string): Reference | undefined
  /** Ends the evaluation as not computed, for forms this engine does not know. */
  unsupported(problem: string): never
}
