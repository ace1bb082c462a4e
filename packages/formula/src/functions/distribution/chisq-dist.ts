import { chiSquaredCumulative, chiSquaredDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'
import { degreesOfFreedom } from './degrees-of-freedom.ts'

/** Chi-squared distribution: P(X ≤ x), or its density. https://support.microsoft.com/office/chisq-dist-function */
export const CHISQ_DIST = defineFunction({
  name: 'CHISQ.DIST',
  parameters: [number('x'), number('deg_freedom'), logical('cumulative')],
  run: ([x, degrees, cumulative]) => {
    const whole = degreesOfFreedom(degrees)
    if (x < 0) return errors.num
    return finite(cumulative ? chiSquaredCumulative(x, whole) : chiSquaredDensity(x, whole))
  },
})

/** P(X > x). https://support.microsoft.com/office/chisq-dist-rt-function */
export const CHISQ_DIST_RT = defineFunction({
  name: 'CHISQ.DIST.RT',
  parameters: [number('x'), number('deg_freedom')],
  run: ([x, degrees]) => {
    const whole = degreesOfFreedom(degrees)
    return x < 0 ? errors.num : finite(chiSquaredCumulative(x, whole, 'upper'))
  },
})
