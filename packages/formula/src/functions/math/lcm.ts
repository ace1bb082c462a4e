import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { greatestCommonDivisor, integers } from './divisors.ts'

/** Least common multiple of the integer parts. */
export const LCM = defineFunction({
  name: 'LCM',
  toolPak: true,
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    let multiple = 1
    const values = integers(operands, call)
    if (values.length === 0) return 0
    for (const value of values) {
      if (value === 0) return 0
      multiple = (multiple / greatestCommonDivisor(multiple, value)) * value
      if (multiple >= 2 ** 53) return errors.num
    }
    return multiple
  },
})
