import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Reference } from '../../evaluate/value.ts'
import { defineFunction, omittable, range } from '../define.ts'

/** Position of a worksheet in the workbook, from 1. */
export const SHEET = defineFunction({
  name: 'SHEET',
  parameters: [omittable(range('value'))],
  run: ([operand], call) => {
    if (operand === undefined) return call.at.sheet + 1
    if (operand instanceof Reference) return (operand.areas[0]?.sheet ?? 0) + 1
    if (operand instanceof ExcelError) return operand
    const sheet = typeof operand === 'string' ? call.snapshot.findSheet(operand) : undefined
    return sheet === undefined ? errors.na : sheet + 1
  },
})
