import { normalQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** The z with P(Z ≤ z) = probability. https://support.microsoft.com/office/norm-s-inv-function */
export const NORM_S_INV = defineFunction({
  name: 'NORM.S.INV',
  parameters: [number('probability')],
  run: ([probability]) => (probability <= 0 || probability >= 1 ? errors.num : finite(normalQuantile(probability))),
})
