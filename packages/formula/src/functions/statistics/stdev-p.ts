import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { rootOf, varianceOf } from './moments.ts'

/** Standard deviation of a population. */
export const STDEV_P = defineFunction({
  name: 'STDEV.P',
  parameters: [rest(range('number'))],
  run: ([operands], call) => rootOf(varianceOf(listNumbers(operands, call), false)),
})
