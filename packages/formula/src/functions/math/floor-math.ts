import { defineFunction, number, omittable, optional } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds down to a multiple; negative numbers away from zero, or towards it where mode is not 0. */
export const FLOOR_MATH = defineFunction({
  name: 'FLOOR.MATH',
  parameters: [number('number'), omittable(number('significance')), optional(number('mode'))],
  run: ([value, significance = 1, mode = 0]) => {
    const step = Math.abs(significance)
    if (step === 0 || value === 0) return 0
    return value < 0 && mode !== 0 ? -multipleOf(-value, step, Math.floor) || 0 : multipleOf(value, step, Math.floor)
  },
})
