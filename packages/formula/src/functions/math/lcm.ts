import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { greatestCommonDivisor, integers } from './divisors.ts'

/** Least common multiple of the integer parts. */
export const LCM = defineFunction({
  name: 'LCM',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    let multiple = 1
    for (const value of integers(operands, call)) {
      if (value === 0) return 0
      multiple = (multiple / greatestCommonDivisor(multiple, value)) * value
      if (multiple >= 2 ** 53) return errors.num
    }
    return multiple
  },
})
