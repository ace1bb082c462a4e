import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { array, defineFunction, omittable, scalar } from '../define.ts'
import { findSortedAscending } from './search.ts'
import { toVector } from './vector.ts'

/** Looks a value up in a sorted row or column; of an array, in its longer side, answering from the other end. */
export const LOOKUP = defineFunction({
  name: 'LOOKUP',
  parameters: [scalar('lookup_value'), array('lookup_vector'), omittable(array('result_vector'))],
  run: ([wanted, cells, results], call) => {
    const across = cells.columns > cells.rows
    const keys = across
      ? new Matrix(1, cells.columns, cells.cells.slice(0, cells.columns))
      : Matrix.build(cells.rows, 1, (row) => cells.at(row, 0))
    const vector = toVector(keys, call)
    if (vector === undefined) return errors.na
    const found = findSortedAscending(wanted ?? 0, vector, call)
    if (found === -1) return errors.na
    if (results === undefined) return across ? cells.at(cells.rows - 1, found) : cells.at(found, cells.columns - 1)
    if (results.rows !== 1 && results.columns !== 1) return errors.na
    return results.rows === 1 ? results.at(0, found) : results.at(found, 0)
  },
})
