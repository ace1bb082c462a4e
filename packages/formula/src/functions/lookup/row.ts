import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, Reference } from '../../evaluate/value.ts'
import { defineFunction, omittable, range } from '../define.ts'

/** Row numbers of a reference, from 1; of the formula's own cell without one. */
export const ROW = defineFunction({
  name: 'ROW',
  parameters: [omittable(range('reference'))],
  run: ([operand], call) => {
    if (operand === undefined) return call.at.row + 1
    if (operand instanceof ExcelError) return operand
    const area = operand instanceof Reference ? operand.single : undefined
    if (area === undefined) return errors.value
    if (area.top === area.bottom) return area.top + 1
    const { bottom } = call.snapshot.sheets[area.sheet]?.clip(area) ?? area
    call.budget.array(bottom - area.top + 1)
    return Matrix.build(bottom - area.top + 1, 1, (row) => area.top + row + 1)
  },
})
