import { ExcelError } from '../../evaluate/excel-error.ts'
import type { Matrix, Scalar } from '../../evaluate/value.ts'

/** A text that two rows, or columns, share exactly if Excel takes them for the same: case and blanks do not count. */
export function lineKey(matrix: Matrix, index: number, column: boolean): string {
  const count = column ? matrix.rows : matrix.columns
  const parts: string[] = []
  for (let place = 0; place < count; place++) {
    parts.push(cellKey(column ? matrix.at(place, index) : matrix.at(index, place)))
  }
  return parts.join('\u0000')
}

export function cellKey(cell: Scalar): string {
  if (cell instanceof ExcelError) return `e${cell.code}`
  if (typeof cell === 'string') return `s${cell.toLowerCase()}`
  if (typeof cell === 'number') return `n${Number(cell.toPrecision(15))}`
  return cell === null ? 'b' : `l${cell}`
}
