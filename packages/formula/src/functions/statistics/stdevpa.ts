import { defineFunction, range, rest } from '../define.ts'
import { listEveryValue } from './every-value.ts'
import { rootOf, varianceOf } from './moments.ts'

/** Standard deviation of a population; text counts as 0, TRUE as 1. */
export const STDEVPA = defineFunction({
  name: 'STDEVPA',
  parameters: [rest(range('number'))],
  run: ([operands], call) => rootOf(varianceOf(listEveryValue(operands, call), false)),
})
