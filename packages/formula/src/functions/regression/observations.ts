import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Matrix, Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { toLogical } from '../../evaluate/coerce.ts'

/** What a regression is made from: observations in rows, one column a variable. */
export interface Observations {
  readonly y: readonly number[]
  /** `x[variable][observation]`. */
  readonly x: readonly (readonly number[])[]
  /** How observations lie in the arguments: down a column, along a row, or one to one in both. */
  readonly layout: 'column' | 'row' | 'same'
}

/**
 * Reads the arguments of LINEST and its relatives. Known y's in one column make each column of the x's a variable, in one
 * row each row; arrays of equal size are one variable. Left out, the x's are 1, 2, 3, ….
 * @throws #VALUE! for cells without number, #REF! for sizes that do not fit
 */
export function readObservations(known: Matrix, given: Matrix | undefined, call: Call): Observations {
  const y = numbersOf(known)
  if (given === undefined) return { y, x: [y.map((_, index) => index + 1)], layout: 'same' }
  const values = numbersOf(given)
  call.budget.step(values.length)
  if (known.rows === given.rows && known.columns === given.columns) return { y, x: [values], layout: 'same' }
  if (known.columns === 1 && given.rows === known.rows) {
    return { y, x: variables(values, given, 'column'), layout: 'column' }
  }
  if (known.rows === 1 && given.columns === known.columns) {
    return { y, x: variables(values, given, 'row'), layout: 'row' }
  }
  throw errors.ref
}

/** The points at which to predict, as variables, with the size of the answer. @throws as `readObservations` */
export function readPoints(
  points: Matrix,
  { x, layout }: Observations,
): { readonly x: readonly (readonly number[])[]; readonly rows: number; readonly columns: number } {
  const values = numbersOf(points)
  if (layout === 'same') return { x: [values], rows: points.rows, columns: points.columns }
  const fits = layout === 'column' ? points.columns === x.length : points.rows === x.length
  if (!fits) throw errors.ref
  return layout === 'column'
    ? { x: variables(values, points, 'column'), rows: points.rows, columns: 1 }
    : { x: variables(values, points, 'row'), rows: 1, columns: points.columns }
}

function variables(values: readonly number[], { rows, columns }: Matrix, layout: 'column' | 'row'): number[][] {
  if (layout === 'row') {
    return Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns))
  }
  return Array.from({ length: columns }, (_, column) => values.filter((__, index) => index % columns === column))
}

/** @throws #VALUE! for anything but a number, errors included, as Excel has it here */
function numbersOf(matrix: Matrix): number[] {
  return matrix.cells.map((cell) => {
    if (typeof cell !== 'number') throw errors.value
    return cell
  })
}

/** A logical argument of these functions, in which errors too are #VALUE!. */
export function flag(value: Scalar | undefined, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  const logical = toLogical(value)
  if (logical instanceof ExcelError) throw errors.value
  return logical
}
