import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { meanOf } from './moments.ts'
import { sortedNumbers } from './order-statistics.ts'

/** Mean without a part of the numbers at both ends. */
export const TRIMMEAN = defineFunction({
  name: 'TRIMMEAN',
  parameters: [array('array'), number('percent')],
  run: ([matrix, percent], call) => {
    const sorted = sortedNumbers(listNumbers([matrix], call))
    if (percent < 0 || percent >= 1 || sorted.length === 0) return errors.num
    const cut = Math.floor((sorted.length * percent) / 2)
    return meanOf(sorted.slice(cut, sorted.length - cut))
  },
})
