import { defineFunction, number, omittable, optional } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds up to a multiple; negative numbers towards zero, or away from it where mode is not 0. */
export const CEILING_MATH = defineFunction({
  name: 'CEILING.MATH',
  parameters: [number('number'), omittable(number('significance')), optional(number('mode'))],
  run: ([value, significance = 1, mode = 0]) => {
    const step = Math.abs(significance)
    if (step === 0 || value === 0) return 0
    return value < 0 && mode !== 0 ? -multipleOf(-value, step, Math.ceil) : multipleOf(value, step, Math.ceil) || 0
  },
})
