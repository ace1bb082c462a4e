import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { percentileInclusive } from './order-statistics.ts'

/** A quartile, both ends included. */
export const QUARTILE = defineFunction({
  name: 'QUARTILE',
  parameters: [array('array'), number('quart')],
  run: ([matrix, quart], call) => {
    const values = listNumbers([matrix], call)
    const quarter = Math.trunc(quart)
    return quart < 0 || quarter > 4 ? errors.num : percentileInclusive(values, quarter / 4)
  },
})
