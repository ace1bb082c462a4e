import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { rootOf, varianceOf } from './moments.ts'
import { standardMoment } from './shape.ts'

/** Excess kurtosis of a sample. */
export const KURT = defineFunction({
  name: 'KURT',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    const n = values.length
    const deviation = rootOf(varianceOf(values, true))
    if (deviation instanceof ExcelError || deviation === 0 || n < 4) return errors.div0
    const moment = standardMoment(values, 4, deviation)
    return ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * moment - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3))
  },
})
