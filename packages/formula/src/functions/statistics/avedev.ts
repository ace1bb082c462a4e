import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { meanOf } from './moments.ts'

/** Mean of the absolute deviations from the mean. */
export const AVEDEV = defineFunction({
  name: 'AVEDEV',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    if (values.length === 0) return errors.num
    const mean = meanOf(values)
    return meanOf(values.map((value) => Math.abs(value - mean)))
  },
})
