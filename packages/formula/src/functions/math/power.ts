import { finite, power } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** As the operator `^`. */
export const POWER = defineFunction({
  name: 'POWER',
  parameters: [number('number'), number('power')],
  run: ([base, exponent]) => finite(power(base, exponent)),
})
