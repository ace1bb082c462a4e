import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { sortedNumbers } from './order-statistics.ts'

/** The k-th largest number. */
export const LARGE = defineFunction({
  name: 'LARGE',
  parameters: [array('array'), number('k')],
  run: ([matrix, k], call) => {
    const sorted = sortedNumbers(listNumbers([matrix], call))
    const position = Math.ceil(k)
    return k < 1 || position > sorted.length ? errors.num : (sorted[sorted.length - position] ?? errors.num)
  },
})
