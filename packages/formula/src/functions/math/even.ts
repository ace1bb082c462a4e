import { defineFunction, number } from '../define.ts'
import { awayFromZero } from './rounding.ts'

/** Rounds away from zero to an even integer. */
export const EVEN = defineFunction({
  name: 'EVEN',
  parameters: [number('number')],
  run: ([value]) => awayFromZero(value / 2) * 2,
})
