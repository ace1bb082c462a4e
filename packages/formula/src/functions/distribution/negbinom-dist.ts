import { betaRegularized, binomialTerm } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, logical, number } from '../define.ts'

/** Failures before a number of successes: P(X ≤ f), or P(X = f). https://support.microsoft.com/office/negbinom-dist-function */
export const NEGBINOM_DIST = defineFunction({
  name: 'NEGBINOM.DIST',
  parameters: [number('number_f'), number('number_s'), number('probability_s'), logical('cumulative')],
  run: ([failures, successes, probability, cumulative]) =>
    negativeBinomial(failures, successes, probability, cumulative),
})

/** As NEGBINOM.DIST, never cumulative. */
export const NEGBINOMDIST = defineFunction({
  name: 'NEGBINOMDIST',
  parameters: [number('number_f'), number('number_s'), number('probability_s')],
  run: ([failures, successes, probability]) => negativeBinomial(failures, successes, probability, false),
})

function negativeBinomial(failures: number, successes: number, p: number, cumulative: boolean): Scalar {
  const f = Math.trunc(failures)
  const s = Math.trunc(successes)
  if (f < 0 || s < 1 || p < 0 || p > 1) return errors.num
  return finite(cumulative ? betaRegularized(s, f + 1, p) : (s / (s + f)) * binomialTerm(s, s + f, p, 1 - p))
}
