import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Angle of a point; note that x comes first. */
export const ATAN2 = defineFunction({
  name: 'ATAN2',
  parameters: [number('x_num'), number('y_num')],
  run: ([x, y]) => (x === 0 && y === 0 ? errors.div0 : Math.atan2(y, x)),
})
