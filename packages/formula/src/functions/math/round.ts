import { defineFunction, number } from '../define.ts'
import { roundAt } from './rounding.ts'

/** Rounds half away from zero at a decimal place. */
export const ROUND = defineFunction({
  name: 'ROUND',
  parameters: [number('number'), number('num_digits')],
  run: ([value, digits]) => roundAt(value, digits, 'nearest'),
})
