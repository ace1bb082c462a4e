import { defineFunction, number, omittable } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** The name that old files give ISO.CEILING. */
export const ECMA_CEILING = defineFunction({
  name: 'ECMA.CEILING',
  parameters: [number('number'), omittable(number('significance'))],
  run: ([value, significance = 1]) =>
    significance === 0 ? 0 : multipleOf(value, Math.abs(significance), Math.ceil) || 0,
})
