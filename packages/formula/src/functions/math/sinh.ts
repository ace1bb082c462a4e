import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Hyperbolic sine. */
export const SINH = defineFunction({
  name: 'SINH',
  parameters: [number('number')],
  run: ([value]) => finite(Math.sinh(value)),
})
