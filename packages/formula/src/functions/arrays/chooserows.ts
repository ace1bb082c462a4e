import { keepRows } from './keep.ts'
import { pickLines } from './pick-lines.ts'
import { array, defineFunction, range, rest } from '../define.ts'

/** The rows at these places. */
export const CHOOSEROWS = defineFunction({
  name: 'CHOOSEROWS',
  parameters: [array('array'), rest(range('row_num'))],
  run: ([matrix, places], call) => keepRows(matrix, pickLines(places, matrix.rows, call)),
})
