import { defineFunction, range, rest } from '../define.ts'
import { foldNumbers } from '../math/fold-numbers.ts'

/** Smallest number; 0 where there are none. */
export const MIN = defineFunction({
  name: 'MIN',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    let smallest = Infinity
    foldNumbers(operands, call, (value) => {
      if (value < smallest) smallest = value
    })
    return smallest === Infinity ? 0 : smallest
  },
})
