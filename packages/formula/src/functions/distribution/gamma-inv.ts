import { gammaQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Inverse of GAMMA.DIST. https://support.microsoft.com/office/gamma-inv-function */
export const GAMMA_INV = defineFunction({
  name: 'GAMMA.INV',
  parameters: [number('probability'), number('alpha'), number('beta')],
  run: ([probability, alpha, beta]) => {
    if (probability < 0 || probability >= 1 || alpha <= 0 || beta <= 0) return errors.num
    return probability === 0 ? 0 : finite(beta * gammaQuantile(probability, alpha))
  },
})
