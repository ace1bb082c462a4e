import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, number, omittable } from '../define.ts'

/** Numbers in steps, row by row. */
export const SEQUENCE = defineFunction({
  name: 'SEQUENCE',
  parameters: [number('rows'), omittable(number('columns')), omittable(number('start')), omittable(number('step'))],
  run: ([rows, columns = 1, start = 1, step = 1], call) => {
    const height = Math.trunc(rows)
    const width = Math.trunc(columns)
    if (height < 0 || width < 0) return errors.value
    if (height === 0 || width === 0) return errors.calc
    call.budget.array(height * width)
    return Matrix.build(height, width, (row, column) => start + step * (row * width + column))
  },
})
