import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { anything, array, defineFunction, number, omittable } from '../define.ts'

/** A row or column broken into columns of a length. */
export const WRAPCOLS = defineFunction({
  name: 'WRAPCOLS',
  parameters: [array('vector'), number('wrap_count'), omittable(anything('pad_with'))],
  run: ([matrix, count, padding = errors.na], call) => {
    if (matrix.rows !== 1 && matrix.columns !== 1) return errors.value
    const height = Math.trunc(count)
    if (height < 1) return errors.num
    const rows = Math.min(height, matrix.cells.length)
    const columns = Math.ceil(matrix.cells.length / height)
    call.budget.array(rows * columns)
    return Matrix.build(rows, columns, (row, column) => {
      const index = column * height + row
      return index < matrix.cells.length ? (matrix.cells[index] ?? null) : padding
    })
  },
})
