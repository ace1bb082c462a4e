import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { percentileInclusive } from './order-statistics.ts'

/** The value below which a part of the numbers lies, both ends included. */
export const PERCENTILE_INC = defineFunction({
  name: 'PERCENTILE.INC',
  parameters: [array('array'), number('k')],
  run: ([matrix, k], call) => percentileInclusive(listNumbers([matrix], call), k),
})
