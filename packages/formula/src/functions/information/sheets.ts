import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Reference } from '../../evaluate/value.ts'
import { defineFunction, omittable, range } from '../define.ts'

/** Number of worksheets of a reference or of the workbook. */
export const SHEETS = defineFunction({
  name: 'SHEETS',
  parameters: [omittable(range('reference'))],
  run: ([operand], call) => {
    if (operand === undefined) return call.snapshot.sheets.length
    if (operand instanceof ExcelError) return operand
    return operand instanceof Reference ? new Set(operand.areas.map((area) => area.sheet)).size : errors.na
  },
})
