import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds up to a multiple; a negative number with a negative step goes away from zero. */
export const CEILING = defineFunction({
  name: 'CEILING',
  parameters: [number('number'), number('significance')],
  run: ([value, step]) => {
    if (value === 0 || step === 0) return 0
    if (value > 0 && step < 0) return errors.num
    return multipleOf(value, step, Math.ceil)
  },
})
