import { binomialBetween } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, omittable } from '../define.ts'

/** P(number_s ≤ X ≤ number_s2) of a binomial distribution. https://support.microsoft.com/office/binom-dist-range-function */
export const BINOM_DIST_RANGE = defineFunction({
  name: 'BINOM.DIST.RANGE',
  parameters: [number('trials'), number('probability_s'), number('number_s'), omittable(number('number_s2'))],
  run: ([trials, probability, first, second = first]) => {
    const n = Math.trunc(trials)
    const from = Math.trunc(first)
    const to = Math.trunc(second)
    if (from < 0 || from > to || to > n || probability < 0 || probability > 1) return errors.num
    return finite(binomialBetween(from, to, n, probability))
  },
})
