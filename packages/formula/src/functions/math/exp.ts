import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** e to the power of the number. */
export const EXP = defineFunction({
  name: 'EXP',
  parameters: [number('number')],
  run: ([value]) => finite(Math.exp(value)),
})
