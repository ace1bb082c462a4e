import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Exponential distribution: P(X ≤ x), or its density. https://support.microsoft.com/office/expon-dist-function */
export const EXPON_DIST = defineFunction({
  name: 'EXPON.DIST',
  parameters: [number('x'), number('lambda'), logical('cumulative')],
  run: ([x, lambda, cumulative]) => {
    if (x < 0 || lambda <= 0) return errors.num
    return finite(cumulative ? -Math.expm1(-lambda * x) : lambda * Math.exp(-lambda * x))
  },
})
