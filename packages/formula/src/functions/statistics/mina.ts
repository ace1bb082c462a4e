import { defineFunction, range, rest } from '../define.ts'
import { listEveryValue } from './every-value.ts'

/** Smallest value: text counts as 0, TRUE as 1. */
export const MINA = defineFunction({
  name: 'MINA',
  parameters: [rest(range('value'))],
  run: ([operands], call) => {
    const values = listEveryValue(operands, call)
    return values.reduce((smallest, value) => Math.min(smallest, value), values[0] ?? 0)
  },
})
