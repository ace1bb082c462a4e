import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds down to a multiple; a negative number with a negative step goes towards zero. */
export const FLOOR = defineFunction({
  name: 'FLOOR',
  parameters: [number('number'), number('significance')],
  run: ([value, step]) => {
    if (value === 0) return 0
    if (step === 0) return errors.div0
    if (value > 0 && step < 0) return errors.num
    return multipleOf(value, step, Math.floor)
  },
})
