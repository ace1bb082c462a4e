import { erf } from '@excel-ai-chat/analysis'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** P(0 < Z ≤ z) of the standard normal distribution. https://support.microsoft.com/office/gauss-function */
export const GAUSS = defineFunction({
  name: 'GAUSS',
  parameters: [number('z')],
  run: ([z]) => finite(erf(z / Math.SQRT2) / 2),
})
