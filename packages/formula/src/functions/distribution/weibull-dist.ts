import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Weibull distribution: P(X ≤ x), or its density. https://support.microsoft.com/office/weibull-dist-function */
export const WEIBULL_DIST = defineFunction({
  name: 'WEIBULL.DIST',
  parameters: [number('x'), number('alpha'), number('beta'), logical('cumulative')],
  run: ([x, alpha, beta, cumulative]) => {
    if (x < 0 || alpha <= 0 || beta <= 0) return errors.num
    const power = (x / beta) ** alpha
    if (cumulative) return finite(-Math.expm1(-power))
    return finite((alpha / beta) * (x / beta) ** (alpha - 1) * Math.exp(-power))
  },
})
