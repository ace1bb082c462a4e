import { chiSquaredQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'
import { degreesOfFreedom } from './degrees-of-freedom.ts'

/** The x with P(X ≤ x) = probability. https://support.microsoft.com/office/chisq-inv-function */
export const CHISQ_INV = defineFunction({
  name: 'CHISQ.INV',
  parameters: [number('probability'), number('deg_freedom')],
  run: ([probability, degrees]) => {
    if (probability < 0 || probability >= 1) return errors.num
    const whole = degreesOfFreedom(degrees)
    return probability === 0 ? 0 : finite(chiSquaredQuantile(probability, whole))
  },
})

/** The x with P(X > x) = probability. https://support.microsoft.com/office/chisq-inv-rt-function */
export const CHISQ_INV_RT = defineFunction({
  name: 'CHISQ.INV.RT',
  parameters: [number('probability'), number('deg_freedom')],
  run: ([probability, degrees]) => {
    if (probability <= 0 || probability > 1) return errors.num
    const whole = degreesOfFreedom(degrees)
    return probability === 1 ? 0 : finite(chiSquaredQuantile(probability, whole, 'upper'))
  },
})
