import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { dropWindow } from './window.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { sizeOf, slice } from '../lookup/vector.ts'

/** All but the first rows and columns, or but the last. */
export const DROP = defineFunction({
  name: 'DROP',
  parameters: [range('array'), omittable(number('rows')), omittable(number('columns'))],
  run: ([operand, rows, columns], call) => {
    if (operand instanceof ExcelError) return operand
    const size = sizeOf(operand)
    const down = dropWindow(size.rows, rows)
    const across = dropWindow(size.columns, columns)
    return down.count === 0 || across.count === 0 ? errors.calc : slice(operand, down, across, call)
  },
})
