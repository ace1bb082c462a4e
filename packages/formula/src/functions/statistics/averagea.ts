import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, range, rest } from '../define.ts'
import { listEveryValue } from './every-value.ts'
import { meanOf } from './moments.ts'

/** Mean of all values: text counts as 0, TRUE as 1. */
export const AVERAGEA = defineFunction({
  name: 'AVERAGEA',
  parameters: [rest(range('value'))],
  run: ([operands], call) => {
    const values = listEveryValue(operands, call)
    return values.length === 0 ? errors.div0 : finite(meanOf(values))
  },
})
