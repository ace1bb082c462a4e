import { gamma } from '@excel-ai-chat/analysis'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** The gamma function, (x - 1)! for whole x. https://support.microsoft.com/office/gamma-function */
export const GAMMA = defineFunction({
  name: 'GAMMA',
  parameters: [number('x')],
  run: ([x]) => finite(gamma(x)),
})
