import { defineFunction, number, omittable } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds up to a multiple, whatever the signs. */
export const ISO_CEILING = defineFunction({
  name: 'ISO.CEILING',
  parameters: [number('number'), omittable(number('significance'))],
  run: ([value, significance = 1]) =>
    significance === 0 ? 0 : multipleOf(value, Math.abs(significance), Math.ceil) || 0,
})
