import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { medianOf } from './order-statistics.ts'

/** Middle of the sorted numbers. */
export const MEDIAN = defineFunction({
  name: 'MEDIAN',
  parameters: [rest(range('number'))],
  run: ([operands], call) => medianOf(listNumbers(operands, call)),
})
