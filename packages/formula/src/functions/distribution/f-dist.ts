import { fisherCumulative, fisherDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'
import { degreesOfFreedom } from './degrees-of-freedom.ts'

/** F distribution: P(X ≤ x), or its density. https://support.microsoft.com/office/f-dist-function */
export const F_DIST = defineFunction({
  name: 'F.DIST',
  parameters: [number('x'), number('deg_freedom1'), number('deg_freedom2'), logical('cumulative')],
  run: ([x, degrees1, degrees2, cumulative]) => {
    const first = degreesOfFreedom(degrees1)
    const second = degreesOfFreedom(degrees2)
    if (x < 0) return errors.num
    return finite(cumulative ? fisherCumulative(x, first, second) : fisherDensity(x, first, second))
  },
})

/** P(X > x). https://support.microsoft.com/office/f-dist-rt-function */
export const F_DIST_RT = defineFunction({
  name: 'F.DIST.RT',
  parameters: [number('x'), number('deg_freedom1'), number('deg_freedom2')],
  run: ([x, degrees1, degrees2]) => {
    const first = degreesOfFreedom(degrees1)
    const second = degreesOfFreedom(degrees2)
    return x < 0 ? errors.num : finite(fisherCumulative(x, first, second, 'upper'))
  },
})
