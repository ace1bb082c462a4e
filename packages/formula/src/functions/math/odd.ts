import { defineFunction, number } from '../define.ts'
import { nextOdd } from './rounding.ts'

/** Rounds away from zero to an odd integer. */
export const ODD = defineFunction({
  name: 'ODD',
  parameters: [number('number')],
  run: ([value]) => nextOdd(value),
})
