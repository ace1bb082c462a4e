import { isScalar } from '../../evaluate/value.ts'
import { defineFunction, range, rest } from '../define.ts'

/** Counts what is not blank, errors and empty texts included. */
export const COUNTA = defineFunction({
  name: 'COUNTA',
  parameters: [rest(range('value'))],
  run: ([operands], call) => {
    let count = 0
    for (const operand of operands) {
      if (isScalar(operand)) count++
      else {
        call.forEach(operand, (value) => {
          if (value !== null) count++
        })
      }
    }
    return count
  },
})
