import { ExcelError } from '../../evaluate/excel-error.ts'
import type { Matrix, Scalar } from '../../evaluate/value.ts'

/** A key that two rows, or columns, share exactly if Excel takes them for the same: case and blanks do not count. */
export function lineKey(matrix: Matrix, index: number, column: boolean): string | number {
  const count = column ? matrix.rows : matrix.columns
  if (count === 1) return cellKey(column ? matrix.at(0, index) : matrix.at(index, 0))
  const parts: (string | number)[] = []
  for (let place = 0; place < count; place++) {
    const key = cellKey(column ? matrix.at(place, index) : matrix.at(index, place))
    parts.push(typeof key === 'number' ? `n${key}` : key)
  }
  return parts.join('\u0000')
}

function cellKey(cell: Scalar): string | number {
  if (cell instanceof ExcelError) return `e${cell.code}`
  if (typeof cell === 'string') return `s${cell.toLowerCase()}`
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : Number(cell.toPrecision(15))
  return cell === null ? 'b' : `l${cell}`
}
