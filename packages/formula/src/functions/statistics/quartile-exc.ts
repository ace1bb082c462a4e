import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { percentileExclusive } from './order-statistics.ts'

/** A quartile, both ends excluded. */
export const QUARTILE_EXC = defineFunction({
  name: 'QUARTILE.EXC',
  parameters: [array('array'), number('quart')],
  run: ([matrix, quart], call) => {
    const values = listNumbers([matrix], call)
    const quarter = Math.trunc(quart)
    return quarter < 1 || quarter > 3 ? errors.num : percentileExclusive(values, quarter / 4)
  },
})
