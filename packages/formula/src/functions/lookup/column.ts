import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, Reference } from '../../evaluate/value.ts'
import { defineFunction, omittable, range } from '../define.ts'

/** Column numbers of a reference, from 1; of the formula's own cell without one. */
export const COLUMN = defineFunction({
  name: 'COLUMN',
  parameters: [omittable(range('reference'))],
  run: ([operand], call) => {
    if (operand === undefined) return call.at.column + 1
    if (operand instanceof ExcelError) return operand
    const area = operand instanceof Reference ? operand.single : undefined
    if (area === undefined) return errors.value
    return area.left === area.right
      ? area.left + 1
      : Matrix.build(1, area.right - area.left + 1, (_, column) => area.left + column + 1)
  },
})
