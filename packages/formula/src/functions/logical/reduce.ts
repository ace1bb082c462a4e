import type { Operand } from '../../evaluate/value.ts'
import { defineFunction, lambda, omittable, range } from '../define.ts'

/** Calls a LAMBDA with what it returned before and the next cell; yields the last result. */
export const REDUCE = defineFunction({
  name: 'REDUCE',
  parameters: [omittable(range('initial_value')), range('array'), lambda('lambda')],
  run: ([initial = null, operand, callee], call) => {
    let result: Operand = initial
    for (const cell of call.matrix(operand).cells) result = call.apply(callee, [result, cell])
    return result
  },
})
