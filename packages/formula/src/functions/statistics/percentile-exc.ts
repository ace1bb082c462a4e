import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { percentileExclusive } from './order-statistics.ts'

/** The value below which a part of the numbers lies, both ends excluded. */
export const PERCENTILE_EXC = defineFunction({
  name: 'PERCENTILE.EXC',
  parameters: [array('array'), number('k')],
  run: ([matrix, k], call) => percentileExclusive(listNumbers([matrix], call), k),
})
