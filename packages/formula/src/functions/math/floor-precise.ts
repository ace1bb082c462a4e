import { defineFunction, number, omittable } from '../define.ts'
import { multipleOf } from './rounding.ts'

/** Rounds down to a multiple, whatever the signs. */
export const FLOOR_PRECISE = defineFunction({
  name: 'FLOOR.PRECISE',
  parameters: [number('number'), omittable(number('significance'))],
  run: ([value, significance = 1]) => (significance === 0 ? 0 : multipleOf(value, Math.abs(significance), Math.floor)),
})
