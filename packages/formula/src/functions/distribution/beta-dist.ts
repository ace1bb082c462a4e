import { betaCumulative, betaDensity } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, logical, number, optional } from '../define.ts'

/** Beta distribution on [A, B]: P(X ≤ x), or its density. https://support.microsoft.com/office/beta-dist-function */
export const BETA_DIST = defineFunction({
  name: 'BETA.DIST',
  parameters: [
    number('x'),
    number('alpha'),
    number('beta'),
    logical('cumulative'),
    optional(number('A')),
    optional(number('B')),
  ],
  run: ([x, alpha, beta, cumulative, low, high]) => betaOn(x, alpha, beta, cumulative, low, high),
})

/** As BETA.DIST, always cumulative. */
export const BETADIST = defineFunction({
  name: 'BETADIST',
  parameters: [number('x'), number('alpha'), number('beta'), optional(number('A')), optional(number('B'))],
  run: ([x, alpha, beta, low, high]) => betaOn(x, alpha, beta, true, low, high),
})

function betaOn(x: number, alpha: number, beta: number, cumulative: boolean, low = 0, high = 1): Scalar {
  if (alpha <= 0 || beta <= 0 || x < low || x > high || low >= high) return errors.num
  const width = high - low
  const inside = (x - low) / width
  return finite(cumulative ? betaCumulative(inside, alpha, beta) : betaDensity(inside, alpha, beta) / width)
}
