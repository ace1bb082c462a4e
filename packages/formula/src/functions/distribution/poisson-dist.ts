import { gammaQ, poissonTerm } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Poisson distribution: P(X ≤ x), or P(X = x). https://support.microsoft.com/office/poisson-dist-function */
export const POISSON_DIST = defineFunction({
  name: 'POISSON.DIST',
  parameters: [number('x'), number('mean'), logical('cumulative')],
  run: ([x, mean, cumulative]) => {
    const events = Math.trunc(x)
    if (events < 0 || mean < 0) return errors.num
    return finite(cumulative ? gammaQ(events + 1, mean) : poissonTerm(events, mean))
  },
})
