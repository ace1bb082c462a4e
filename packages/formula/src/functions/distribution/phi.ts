import { normalDensity } from '@excel-ai-chat/analysis'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Density of the standard normal distribution. https://support.microsoft.com/office/phi-function */
export const PHI = defineFunction({
  name: 'PHI',
  parameters: [number('x')],
  run: ([x]) => finite(normalDensity(x)),
})
