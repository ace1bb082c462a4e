import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { sizeOf, slice } from '../lookup/vector.ts'

/** A range or array without the blank rows and columns at its ends. */
export const TRIMRANGE = defineFunction({
  name: 'TRIMRANGE',
  parameters: [range('range'), omittable(number('trim_rows')), omittable(number('trim_cols'))],
  run: ([operand, rowMode = 3, columnMode = 3], call) => {
    if (operand instanceof ExcelError) return operand
    if (![rowMode, columnMode].every((mode) => [0, 1, 2, 3].includes(mode))) return errors.value
    const size = sizeOf(operand)
    let top = size.rows
    let bottom = -1
    let left = size.columns
    let right = -1
    call.forEach(operand, (value, row, column) => {
      if (value === null) return
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
      left = Math.min(left, column)
      right = Math.max(right, column)
    })
    if (bottom === -1) return errors.ref
    const first = (mode: number, found: number): number => ((mode & 1) === 1 ? found : 0)
    const last = (mode: number, found: number, all: number): number => ((mode & 2) === 2 ? found : all - 1)
    const fromRow = first(rowMode, top)
    const fromColumn = first(columnMode, left)
    return slice(
      operand,
      { from: fromRow, count: last(rowMode, bottom, size.rows) - fromRow + 1 },
      { from: fromColumn, count: last(columnMode, right, size.columns) - fromColumn + 1 },
      call,
    )
  },
})
