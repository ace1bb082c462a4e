import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { anything, array, defineFunction, number, omittable } from '../define.ts'

/** An array made larger, filled up with a value. */
export const EXPAND = defineFunction({
  name: 'EXPAND',
  parameters: [
    array('array'),
    omittable(number('rows')),
    omittable(number('columns')),
    omittable(anything('pad_with')),
  ],
  run: ([matrix, rows = matrix.rows, columns = matrix.columns, padding = errors.na], call) => {
    const height = Math.trunc(rows)
    const width = Math.trunc(columns)
    if (height < matrix.rows || width < matrix.columns) return errors.value
    call.budget.array(height * width)
    return Matrix.build(height, width, (row, column) =>
      row < matrix.rows && column < matrix.columns ? matrix.at(row, column) : padding,
    )
  },
})
