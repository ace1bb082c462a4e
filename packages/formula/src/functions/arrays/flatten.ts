import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Matrix, Scalar } from '../../evaluate/value.ts'
import { upTo } from './keep.ts'

/**
 * The cells of a matrix in one line.
 * @param ignore 0 nothing, 1 blanks, 2 errors, 3 both
 * @throws ExcelError `#VALUE!` for another number
 */
export function flatten(matrix: Matrix, ignore: number, byColumn: boolean): Scalar[] {
  const kind = Math.trunc(ignore)
  if (kind < 0 || kind > 3) throw errors.value
  const cells = byColumn
    ? upTo(matrix.columns).flatMap((column) => upTo(matrix.rows).map((row) => matrix.at(row, column)))
    : matrix.cells
  return cells.filter(
    (cell) => !((kind & 1) === 1 && cell === null) && !((kind & 2) === 2 && cell instanceof ExcelError),
  )
}
