import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { sumOf } from '../math/add.ts'
import { listNumbers } from '../math/fold-numbers.ts'

/** Harmonic mean of positive numbers. */
export const HARMEAN = defineFunction({
  name: 'HARMEAN',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    if (values.length === 0 || values.some((value) => value <= 0)) return errors.num
    return values.length / sumOf(values.map((value) => 1 / value))
  },
})
