import { normalQuantile } from '@excel-ai-chat/analysis'
import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Inverse of LOGNORM.DIST. https://support.microsoft.com/office/lognorm-inv-function */
export const LOGNORM_INV = defineFunction({
  name: 'LOGNORM.INV',
  parameters: [number('probability'), number('mean'), number('standard_dev')],
  run: ([probability, mean, deviation]) =>
    probability <= 0 || probability >= 1 || deviation <= 0
      ? errors.num
      : finite(Math.exp(mean + deviation * normalQuantile(probability))),
})
