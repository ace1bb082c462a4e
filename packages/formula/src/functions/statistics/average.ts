import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { Sum } from '../math/add.ts'
import { foldNumbers } from '../math/fold-numbers.ts'

/** Arithmetic mean of the numbers; `#DIV/0!` where there are none. */
export const AVERAGE = defineFunction({
  name: 'AVERAGE',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const sum = new Sum()
    let count = 0
    foldNumbers(operands, call, (value) => {
      sum.add(value)
      count++
    })
    return count === 0 ? errors.div0 : finite(sum.value / count)
  },
})
