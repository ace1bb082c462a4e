import { betaQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'

/** Inverse of BETA.DIST. https://support.microsoft.com/office/beta-inv-function */
export const BETA_INV = defineFunction({
  name: 'BETA.INV',
  parameters: [number('probability'), number('alpha'), number('beta'), optional(number('A')), optional(number('B'))],
  run: ([probability, alpha, beta, low = 0, high = 1]) => {
    if (alpha <= 0 || beta <= 0 || probability <= 0 || probability >= 1 || low >= high) return errors.num
    return finite(low + (high - low) * betaQuantile(probability, alpha, beta))
  },
})
