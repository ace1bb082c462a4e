import { defineFunction, range, rest } from '../define.ts'
import { foldNumbers } from '../math/fold-numbers.ts'

/** Largest number; 0 where there are none. */
export const MAX = defineFunction({
  name: 'MAX',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    let largest = -Infinity
    foldNumbers(operands, call, (value) => {
      if (value > largest) largest = value
    })
    return largest === -Infinity ? 0 : largest
  },
})
