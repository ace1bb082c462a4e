import { toNumber } from '../../evaluate/coerce.ts'
import { isScalar } from '../../evaluate/value.ts'
import { defineFunction, range, rest } from '../define.ts'

/** Counts numbers; a written argument counts where it can be read as one. */
export const COUNT = defineFunction({
  name: 'COUNT',
  parameters: [rest(range('value'))],
  run: ([operands], call) => {
    let count = 0
    for (const operand of operands) {
      if (isScalar(operand)) {
        if (typeof toNumber(operand) === 'number') count++
        continue
      }
      call.forEach(
        operand,
        (value) => {
          if (typeof value === 'number') count++
        },
        'numeric',
      )
    }
    return count
  },
})
