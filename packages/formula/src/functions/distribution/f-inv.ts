import { fisherQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'
import { degreesOfFreedom } from './degrees-of-freedom.ts'

/** The x with P(X ≤ x) = probability. https://support.microsoft.com/office/f-inv-function */
export const F_INV = defineFunction({
  name: 'F.INV',
  parameters: [number('probability'), number('deg_freedom1'), number('deg_freedom2')],
  run: ([probability, degrees1, degrees2]) => {
    if (probability < 0 || probability >= 1) return errors.num
    const first = degreesOfFreedom(degrees1)
    const second = degreesOfFreedom(degrees2)
    return probability === 0 ? 0 : finite(fisherQuantile(probability, first, second))
  },
})

/** The x with P(X > x) = probability. https://support.microsoft.com/office/f-inv-rt-function */
export const F_INV_RT = defineFunction({
  name: 'F.INV.RT',
  parameters: [number('probability'), number('deg_freedom1'), number('deg_freedom2')],
  run: ([probability, degrees1, degrees2]) => {
    if (probability <= 0 || probability > 1) return errors.num
    const first = degreesOfFreedom(degrees1)
    const second = degreesOfFreedom(degrees2)
    return probability === 1 ? 0 : finite(fisherQuantile(probability, first, second, 'upper'))
  },
})
