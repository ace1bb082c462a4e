import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { flatten } from './flatten.ts'
import { array, defineFunction, logical, number, omittable } from '../define.ts'

/** All cells in one row. */
export const TOROW = defineFunction({
  name: 'TOROW',
  parameters: [array('array'), omittable(number('ignore')), omittable(logical('scan_by_column'))],
  run: ([matrix, ignore = 0, byColumn = false]) => {
    const cells = flatten(matrix, ignore, byColumn)
    return cells.length === 0 ? errors.calc : Matrix.row(cells)
  },
})
