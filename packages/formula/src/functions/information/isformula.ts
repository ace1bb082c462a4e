import { errors } from '../../evaluate/excel-error.ts'
import { columnsOf, Matrix, rowsOf } from '../../evaluate/value.ts'
import { defineFunction, reference } from '../define.ts'

/** Whether the cell holds a formula. */
export const ISFORMULA = defineFunction({
  name: 'ISFORMULA',
  parameters: [reference('reference')],
  run: ([cells], call) => {
    const area = cells.single
    if (area === undefined) return errors.value
    return Matrix.build(rowsOf(area), columnsOf(area), (row, column) => {
      call.note({
        sheet: area.sheet,
        top: area.top + row,
        left: area.left + column,
        bottom: area.top + row,
        right: area.left + column,
      })
      return call.snapshot.sheets[area.sheet]?.formulaAt(area.top + row, area.left + column) !== undefined
    })
  },
})
