import { defineFunction, number, optional } from '../define.ts'
import { roundAt } from './rounding.ts'

/** Cuts off decimals. */
export const TRUNC = defineFunction({
  name: 'TRUNC',
  parameters: [number('number'), optional(number('num_digits'))],
  run: ([value, digits = 0]) => roundAt(value, digits, 'down'),
})
