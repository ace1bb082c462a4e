import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { anything, array, defineFunction, number, omittable } from '../define.ts'

/** A row or column broken into rows of a length. */
export const WRAPROWS = defineFunction({
  name: 'WRAPROWS',
  parameters: [array('vector'), number('wrap_count'), omittable(anything('pad_with'))],
  run: ([matrix, count, padding = errors.na], call) => {
    if (matrix.rows !== 1 && matrix.columns !== 1) return errors.value
    const width = Math.trunc(count)
    if (width < 1) return errors.num
    const columns = Math.min(width, matrix.cells.length)
    const rows = Math.ceil(matrix.cells.length / width)
    call.budget.array(rows * columns)
    return Matrix.build(rows, columns, (row, column) => {
      const index = row * width + column
      return index < matrix.cells.length ? (matrix.cells[index] ?? null) : padding
    })
  },
})
