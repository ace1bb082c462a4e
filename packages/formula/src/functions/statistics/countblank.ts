import { columnsOf, rowsOf } from '../../evaluate/value.ts'
import { defineFunction, reference } from '../define.ts'

/** Counts blank cells and empty texts of a reference. */
export const COUNTBLANK = defineFunction({
  name: 'COUNTBLANK',
  parameters: [reference('range')],
  run: ([cells], call) => {
    let count = cells.areas.reduce((total, area) => total + rowsOf(area) * columnsOf(area), 0)
    call.forEach(cells, (value) => {
      if (value !== '' && value !== null) count--
    })
    return count
  },
})
