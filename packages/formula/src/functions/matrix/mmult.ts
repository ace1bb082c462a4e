import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { Matrix } from '../../evaluate/value.ts'
import { array, defineFunction } from '../define.ts'
import { numericRows } from './numeric-matrix.ts'

/** Matrix product. https://support.microsoft.com/office/mmult-function */
export const MMULT = defineFunction({
  name: 'MMULT',
  parameters: [array('array1'), array('array2')],
  run: ([first, second], call) => {
    const a = numericRows(first)
    const b = numericRows(second)
    if (first.columns !== second.rows) return errors.value
    call.budget.array(first.rows * second.columns)
    call.budget.step(first.rows * second.columns * second.rows)
    return Matrix.build(first.rows, second.columns, (row, column) => {
      const line = a[row] ?? []
      let sum = 0
      for (const [index, value] of line.entries()) sum += value * (b[index]?.[column] ?? 0)
      return finite(sum)
    })
  },
})
