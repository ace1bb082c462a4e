import { defineFunction, number } from '../define.ts'
import { roundAt } from './rounding.ts'

/** Rounds towards zero at a decimal place. */
export const ROUNDDOWN = defineFunction({
  name: 'ROUNDDOWN',
  parameters: [number('number'), number('num_digits')],
  run: ([value, digits]) => roundAt(value, digits, 'down'),
})
