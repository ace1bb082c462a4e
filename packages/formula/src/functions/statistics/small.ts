import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { sortedNumbers } from './order-statistics.ts'

/** The k-th smallest number. */
export const SMALL = defineFunction({
  name: 'SMALL',
  parameters: [array('array'), number('k')],
  run: ([matrix, k], call) => {
    const sorted = sortedNumbers(listNumbers([matrix], call))
    const position = Math.ceil(k)
    return k < 1 || position > sorted.length ? errors.num : (sorted[position - 1] ?? errors.num)
  },
})
