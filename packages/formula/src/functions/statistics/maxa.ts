import { defineFunction, range, rest } from '../define.ts'
import { listEveryValue } from './every-value.ts'

/** Largest value: text counts as 0, TRUE as 1. */
export const MAXA = defineFunction({
  name: 'MAXA',
  parameters: [rest(range('value'))],
  run: ([operands], call) => {
    const values = listEveryValue(operands, call)
    return values.reduce((largest, value) => Math.max(largest, value), values[0] ?? 0)
  },
})
