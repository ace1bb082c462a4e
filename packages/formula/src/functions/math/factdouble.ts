import { defineFunction, number } from '../define.ts'
import { doubleFactorial } from './factorial.ts'

/** Product of every second integer down to 1 or 2. */
export const FACTDOUBLE = defineFunction({
  name: 'FACTDOUBLE',
  toolPak: true,
  parameters: [number('number')],
  run: ([value]) => doubleFactorial(value),
})
