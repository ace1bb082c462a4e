import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { rootOf, varianceOf } from './moments.ts'
import { standardMoment } from './shape.ts'

/** Skewness of a sample. */
export const SKEW = defineFunction({
  name: 'SKEW',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    const n = values.length
    const deviation = rootOf(varianceOf(values, true))
    if (deviation instanceof ExcelError || deviation === 0 || n < 3) return errors.div0
    return (n / ((n - 1) * (n - 2))) * standardMoment(values, 3, deviation)
  },
})
