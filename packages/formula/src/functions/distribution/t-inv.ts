import { studentBothTailsQuantile, studentQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'
import { degreesOfFreedom } from './degrees-of-freedom.ts'

/** The t with P(T ≤ t) = probability. https://support.microsoft.com/office/t-inv-function */
export const T_INV = defineFunction({
  name: 'T.INV',
  parameters: [number('probability'), number('deg_freedom')],
  run: ([probability, degrees]) =>
    probability <= 0 || probability >= 1 ? errors.num : finite(studentQuantile(probability, degreesOfFreedom(degrees))),
})

/** The t with P(|T| > t) = probability. https://support.microsoft.com/office/t-inv-2t-function */
export const T_INV_2T = defineFunction({
  name: 'T.INV.2T',
  parameters: [number('probability'), number('deg_freedom')],
  run: ([probability, degrees]) =>
    probability <= 0 || probability > 1
      ? errors.num
      : finite(studentBothTailsQuantile(probability, degreesOfFreedom(degrees))),
})
