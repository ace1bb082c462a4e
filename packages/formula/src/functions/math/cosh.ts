import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Hyperbolic cosine. */
export const COSH = defineFunction({
  name: 'COSH',
  parameters: [number('number')],
  run: ([value]) => finite(Math.cosh(value)),
})
