import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { keepColumns, keepRows } from './keep.ts'
import { directionOf, sortedPositions, type SortKey } from './order.ts'
import { array, defineFunction, logical, omittable } from '../define.ts'

/** Sorts rows, or columns, by one or several of their own columns or rows. */
export const SORT = defineFunction({
  name: 'SORT',
  parameters: [
    array('array'),
    omittable(array('sort_index')),
    omittable(array('sort_order')),
    omittable(logical('by_col')),
  ],
  run: ([matrix, indexes = new Matrix(1, 1, [1]), orders = new Matrix(1, 1, [1]), byColumn = false], call) => {
    const width = byColumn ? matrix.rows : matrix.columns
    if (orders.cells.length !== 1 && orders.cells.length !== indexes.cells.length) return errors.value
    const keys = indexes.cells.map((cell, place): SortKey => {
      const index = Math.trunc(orThrow(toNumber(cell))) - 1
      if (index < 0 || index >= width) throw errors.value
      const direction = directionOf(orders.cells[orders.cells.length === 1 ? 0 : place] ?? null)
      return { direction, at: (position) => (byColumn ? matrix.at(index, position) : matrix.at(position, index)) }
    })
    call.budget.step(matrix.cells.length)
    return byColumn
      ? keepColumns(matrix, sortedPositions(matrix.columns, keys))
      : keepRows(matrix, sortedPositions(matrix.rows, keys))
  },
})
