import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, omittable, range } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { listPairs } from './pairs.ts'

/** Sum of the probabilities of the values between two limits. https://support.microsoft.com/office/prob-function */
export const PROB = defineFunction({
  name: 'PROB',
  parameters: [range('x_range'), range('prob_range'), number('lower_limit'), omittable(number('upper_limit'))],
  run: ([values, probabilities, lower, upper = lower], call) => {
    const [x, p] = listPairs(values, probabilities, call)
    if (p.some((value) => value <= 0 || value > 1) || Math.abs(sumOf(p) - 1) > 1e-7) return errors.num
    return sumOf(p.filter((_, index) => (x[index] ?? 0) >= lower && (x[index] ?? 0) <= upper))
  },
})
