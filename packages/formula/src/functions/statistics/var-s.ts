import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { varianceOf } from './moments.ts'

/** Variance of a sample. */
export const VAR_S = defineFunction({
  name: 'VAR.S',
  parameters: [rest(range('number'))],
  run: ([operands], call) => varianceOf(listNumbers(operands, call), true),
})
