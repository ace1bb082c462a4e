import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { lift } from '../../evaluate/lift.ts'
import { Matrix, Reference } from '../../evaluate/value.ts'
import { defineFunction, number, optional, lifted, range } from '../define.ts'
import { indexInto } from './index-into.ts'

/** The cell, row or column at a position; a reference stays one, so that `A1:INDEX(…)` works. */
export const INDEX = defineFunction({
  name: 'INDEX',
  parameters: [
    lifted('array'),
    optional(range('row_num')),
    optional(range('column_num')),
    optional(number('area_num')),
  ],
  run: ([operand, row, column, areaNumber = 1], call) => {
    if (operand instanceof ExcelError) return operand
    const chosen = operand instanceof Reference ? operand.areas[Math.trunc(areaNumber) - 1] : undefined
    if (operand instanceof Reference && chosen === undefined) return areaNumber < 1 ? errors.value : errors.ref
    if (chosen === undefined && Math.trunc(areaNumber) !== 1) return errors.ref
    const source = chosen === undefined ? operand : new Reference([chosen])
    const rows = call.value(row ?? null)
    const columns = call.value(column ?? null)
    if (!(rows instanceof Matrix) && !(columns instanceof Matrix)) {
      return indexInto(source, rows, columns, column === undefined, call)
    }
    return lift([rows, columns], call.budget, ([r = null, c = null]) => {
      const result = call.value(indexInto(source, r, c, column === undefined, call))
      return result instanceof Matrix ? (result.cells[0] ?? null) : result
    })
  },
})
