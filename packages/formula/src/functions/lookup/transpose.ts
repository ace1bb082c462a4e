import { Matrix } from '../../evaluate/value.ts'
import { array, defineFunction } from '../define.ts'

/** Rows become columns. */
export const TRANSPOSE = defineFunction({
  name: 'TRANSPOSE',
  parameters: [array('array')],
  run: ([matrix], call) => {
    call.budget.array(matrix.cells.length)
    return Matrix.build(matrix.columns, matrix.rows, (row, column) => matrix.at(column, row))
  },
})
