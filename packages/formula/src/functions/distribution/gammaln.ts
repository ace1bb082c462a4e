import { logGamma } from '@excel-ai-chat/analysis'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Natural logarithm of the gamma function. https://support.microsoft.com/office/gammaln-precise-function */
export const GAMMALN_PRECISE = defineFunction({
  name: 'GAMMALN.PRECISE',
  parameters: [number('x')],
  run: ([x]) => finite(logGamma(x)),
})
