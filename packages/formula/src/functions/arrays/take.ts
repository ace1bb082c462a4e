import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { takeWindow } from './window.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { sizeOf, slice } from '../lookup/vector.ts'

/** The first rows and columns, or the last. */
export const TAKE = defineFunction({
  name: 'TAKE',
  parameters: [range('array'), omittable(number('rows')), omittable(number('columns'))],
  run: ([operand, rows, columns], call) => {
    if (operand instanceof ExcelError) return operand
    const size = sizeOf(operand)
    const down = takeWindow(size.rows, rows)
    const across = takeWindow(size.columns, columns)
    return down.count === 0 || across.count === 0 ? errors.calc : slice(operand, down, across, call)
  },
})
