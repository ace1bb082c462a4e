import { defineFunction, number } from '../define.ts'
import { factorial } from './factorial.ts'

/** Factorial of the integer part. */
export const FACT = defineFunction({
  name: 'FACT',
  parameters: [number('number')],
  run: ([value]) => factorial(value),
})
