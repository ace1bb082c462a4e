import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { varianceOf } from './moments.ts'

/** Variance of a sample. */
export const VAR = defineFunction({
  name: 'VAR',
  parameters: [rest(range('number'))],
  run: ([operands], call) => varianceOf(listNumbers(operands, call), true),
})
