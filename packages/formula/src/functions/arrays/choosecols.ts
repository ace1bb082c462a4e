import { keepColumns } from './keep.ts'
import { pickLines } from './pick-lines.ts'
import { array, defineFunction, range, rest } from '../define.ts'

/** The columns at these places. */
export const CHOOSECOLS = defineFunction({
  name: 'CHOOSECOLS',
  parameters: [array('array'), rest(range('col_num'))],
  run: ([matrix, places], call) => keepColumns(matrix, pickLines(places, matrix.columns, call)),
})
