import { errors } from '../../evaluate/excel-error.ts'
import { keepColumns, keepRows } from './keep.ts'
import { directionOf, sortedPositions, type SortKey } from './order.ts'
import { array, defineFunction, range, rest } from '../define.ts'

/** Sorts rows or columns by other rows or columns of the same length. */
export const SORTBY = defineFunction({
  name: 'SORTBY',
  parameters: [array('array'), rest(range('by_array'))],
  run: ([matrix, others], call) => {
    const keys: SortKey[] = []
    let byColumn: boolean | undefined
    for (let index = 0; index < others.length; index += 2) {
      const by = call.matrix(others[index] ?? null)
      const order = others[index + 1]
      const across = by.rows === 1 && by.columns === matrix.columns && !(by.columns === 1 && matrix.rows === 1)
      if (!across && !(by.columns === 1 && by.rows === matrix.rows)) return errors.value
      if (byColumn !== undefined && byColumn !== across) return errors.value
      byColumn = across
      const direction = order === undefined || order === null ? 1 : directionOf(call.matrix(order).at(0, 0))
      keys.push({ direction, at: (position) => by.cells[position] ?? null })
    }
    call.budget.step(matrix.cells.length)
    return byColumn === true
      ? keepColumns(matrix, sortedPositions(matrix.columns, keys))
      : keepRows(matrix, sortedPositions(matrix.rows, keys))
  },
})
