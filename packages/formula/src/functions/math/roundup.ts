import { defineFunction, number } from '../define.ts'
import { roundAt } from './rounding.ts'

/** Rounds away from zero at a decimal place. */
export const ROUNDUP = defineFunction({
  name: 'ROUNDUP',
  parameters: [number('number'), number('num_digits')],
  run: ([value, digits]) => roundAt(value, digits, 'up'),
})
