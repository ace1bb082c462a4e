import { defineFunction, range, rest } from '../define.ts'
import { greatestCommonDivisor, integers } from './divisors.ts'

/** Greatest common divisor of the integer parts. */
export const GCD = defineFunction({
  name: 'GCD',
  toolPak: true,
  parameters: [rest(range('number'))],
  run: ([operands], call) => integers(operands, call).reduce(greatestCommonDivisor, 0),
})
