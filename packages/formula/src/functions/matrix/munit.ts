import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, number } from '../define.ts'

/** Unit matrix. https://support.microsoft.com/office/munit-function */
export const MUNIT = defineFunction({
  name: 'MUNIT',
  parameters: [number('dimension')],
  run: ([dimension], call) => {
    const size = Math.trunc(dimension)
    if (size < 1) return errors.value
    call.budget.array(size * size)
    return Matrix.build(size, size, (row, column) => (row === column ? 1 : 0))
  },
})
