import { gammaCumulative, gammaDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Gamma distribution: P(X ≤ x), or its density. https://support.microsoft.com/office/gamma-dist-function */
export const GAMMA_DIST = defineFunction({
  name: 'GAMMA.DIST',
  parameters: [number('x'), number('alpha'), number('beta'), logical('cumulative')],
  run: ([x, alpha, beta, cumulative]) => {
    if (x < 0 || alpha <= 0 || beta <= 0) return errors.num
    return finite(cumulative ? gammaCumulative(x / beta, alpha) : gammaDensity(x / beta, alpha) / beta)
  },
})
