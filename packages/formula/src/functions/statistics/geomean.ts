import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { meanOf } from './moments.ts'

/** Geometric mean of positive numbers. */
export const GEOMEAN = defineFunction({
  name: 'GEOMEAN',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    if (values.length === 0 || values.some((value) => value <= 0)) return errors.num
    const product = values.reduce((total, value) => total * value, 1)
    return Number.isFinite(product) && product > 1e-300
      ? product ** (1 / values.length)
      : Math.exp(meanOf(values.map(Math.log)))
  },
})
