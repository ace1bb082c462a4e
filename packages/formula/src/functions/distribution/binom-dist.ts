import { binomialCumulative, binomialDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Binomial distribution: P(X ≤ k), or P(X = k). https://support.microsoft.com/office/binom-dist-function */
export const BINOM_DIST = defineFunction({
  name: 'BINOM.DIST',
  parameters: [number('number_s'), number('trials'), number('probability_s'), logical('cumulative')],
  run: ([successes, trials, probability, cumulative]) => {
    const k = Math.trunc(successes)
    const n = Math.trunc(trials)
    if (k < 0 || k > n || probability < 0 || probability > 1) return errors.num
    return finite(cumulative ? binomialCumulative(k, n, probability) : binomialDensity(k, n, probability))
  },
})
