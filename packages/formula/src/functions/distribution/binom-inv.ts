import { binomialQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Least k with P(X ≤ k) ≥ alpha of a binomial distribution. https://support.microsoft.com/office/binom-inv-function */
export const BINOM_INV = defineFunction({
  name: 'BINOM.INV',
  parameters: [number('trials'), number('probability_s'), number('alpha')],
  run: ([trials, probability, alpha]) => {
    const n = Math.trunc(trials)
    if (n < 0 || probability < 0 || probability > 1 || alpha < 0 || alpha > 1) return errors.num
    if (alpha === 0 || probability === 0) return 0
    return alpha === 1 ? n : binomialQuantile(alpha, n, probability)
  },
})
