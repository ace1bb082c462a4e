import { defineFunction, range, rest } from '../define.ts'
import { listEveryValue } from './every-value.ts'
import { varianceOf } from './moments.ts'

/** Variance of a population; text counts as 0, TRUE as 1. */
export const VARPA = defineFunction({
  name: 'VARPA',
  parameters: [rest(range('number'))],
  run: ([operands], call) => varianceOf(listEveryValue(operands, call), false),
})
