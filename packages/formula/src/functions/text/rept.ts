import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, text } from '../define.ts'
import { requireLength } from './require-length.ts'

/** A text a number of times over. */
export const REPT = defineFunction({
  name: 'REPT',
  parameters: [text('text'), number('number_times')],
  run: ([value, times], call) => {
    if (times < 0) return errors.value
    requireLength(value.length * Math.trunc(times), call)
    return value.repeat(Math.trunc(times))
  },
})
