import { errors } from '../../evaluate/excel-error.ts'
import {
  columnsOf,
  Matrix,
  type Operand,
  Reference,
  rowsOf,
  type Scalar,
  type SheetArea,
} from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/** One row or column that is searched; cells are read as the search comes to them. */
export interface Vector {
  readonly length: number
  at(index: number): Scalar
  /** Set where the vector is cells of a worksheet, so that an index can be kept. */
  readonly area: SheetArea | undefined
}

/** @returns undefined where the operand is neither one row nor one column */
export function toVector(operand: Operand, call: Call): Vector | undefined {
  if (operand instanceof Reference) {
    const { single } = operand
    if (single === undefined) return undefined
    const sheet = call.snapshot.sheets[single.sheet]
    const area = sheet?.clip(single) ?? single
    if (area.top !== area.bottom && area.left !== area.right) return undefined
    call.note(single)
    const down = area.left === area.right && !(area.top === area.bottom && single.left !== single.right)
    const at = (index: number): Scalar =>
      (down ? sheet?.at(area.top + index, area.left) : sheet?.at(area.top, area.left + index)) ?? null
    return { length: down ? rowsOf(area) : columnsOf(area), at, area }
  }
  const matrix = call.matrix(operand)
  if (matrix.rows !== 1 && matrix.columns !== 1) return undefined
  return { length: matrix.cells.length, at: (index) => matrix.cells[index] ?? null, area: undefined }
}

/** Rows and columns of an operand, without reading it. */
export function sizeOf(operand: Operand): { readonly rows: number; readonly columns: number } {
  if (operand instanceof Matrix) return operand
  const area = operand instanceof Reference ? operand.single : undefined
  return area === undefined ? { rows: 1, columns: 1 } : { rows: rowsOf(area), columns: columnsOf(area) }
}

/**
 * Part of an operand, still a reference where it was one.
 * @param rows zero-based first row and how many
 */
export function slice(
  operand: Operand,
  rows: { readonly from: number; readonly count: number },
  columns: { readonly from: number; readonly count: number },
  call: Call,
): Operand {
  if (operand instanceof Reference) {
    const area = operand.single
    if (area === undefined) return errors.value
    const top = area.top + rows.from
    const left = area.left + columns.from
    return new Reference([
      { sheet: area.sheet, top, left, bottom: top + rows.count - 1, right: left + columns.count - 1 },
    ])
  }
  const matrix = call.matrix(operand)
  if (rows.count === 1 && columns.count === 1) return matrix.at(rows.from, columns.from)
  return Matrix.build(rows.count, columns.count, (row, column) => matrix.at(rows.from + row, columns.from + column))
}
