import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds to the nearest multiple, halves away from zero. */
export const MROUND = defineFunction({
  name: 'MROUND',
  toolPak: true,
  parameters: [number('number'), number('multiple')],
  run: ([value, step]) => {
    if (value === 0 || step === 0) return 0
    if (Math.sign(value) !== Math.sign(step)) return errors.num
    return multipleOf(value, step, Math.round)
  },
})
