import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { combinations } from './factorial.ts'
import { listNumbers } from './fold-numbers.ts'

/** Factorial of a sum over the product of factorials. */
export const MULTINOMIAL = defineFunction({
  name: 'MULTINOMIAL',
  toolPak: true,
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    let total = 0
    let result = 1
    for (const value of listNumbers(operands, call)) {
      const count = Math.trunc(value)
      if (count < 0) return errors.num
      total += count
      const ways = combinations(total, count)
      if (ways instanceof ExcelError) return ways
      result *= ways
    }
    return finite(result)
  },
})
