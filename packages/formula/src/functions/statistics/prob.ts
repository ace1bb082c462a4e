import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number, optional } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { listPairs } from './pairs.ts'

/** Probability that a value lies between two bounds. */
export const PROB = defineFunction({
  name: 'PROB',
  parameters: [array('x_range'), array('prob_range'), number('lower_limit'), optional(number('upper_limit'))],
  run: ([values, chances, lower, upper = lower]) => {
    const { x, y } = listPairs(values, chances)
    if (y.some((chance) => chance < 0 || chance > 1) || Math.abs(sumOf(y) - 1) > 1e-7) return errors.num
    return sumOf(y.filter((_, index) => (x[index] ?? 0) >= lower && (x[index] ?? 0) <= upper))
  },
})
