import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { rootOf, varianceOf } from './moments.ts'
import { standardMoment } from './shape.ts'

/** Skewness of a population. */
export const SKEW_P = defineFunction({
  name: 'SKEW.P',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const values = listNumbers(operands, call)
    const deviation = rootOf(varianceOf(values, false))
    if (deviation instanceof ExcelError || deviation === 0 || values.length < 3) return errors.div0
    return standardMoment(values, 3, deviation) / values.length
  },
})
