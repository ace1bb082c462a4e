import { normalQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** The x with P(X ≤ x) = probability for a normal distribution. https://support.microsoft.com/office/norm-inv-function */
export const NORM_INV = defineFunction({
  name: 'NORM.INV',
  parameters: [number('probability'), number('mean'), number('standard_dev')],
  run: ([probability, mean, deviation]) =>
    probability <= 0 || probability >= 1 || deviation <= 0
      ? errors.num
      : finite(mean + deviation * normalQuantile(probability)),
})
