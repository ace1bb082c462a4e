import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, lazy, number, omittable, range, scalar } from '../define.ts'
import { requireModes } from './require-modes.ts'
import { findByMode } from './search.ts'
import { sizeOf, slice, toVector } from './vector.ts'

/** The row or column of the return array at the place where the lookup array holds the value. */
export const XLOOKUP = defineFunction({
  name: 'XLOOKUP',
  parameters: [
    scalar('lookup_value'),
    range('lookup_array'),
    range('return_array'),
    omittable(lazy('if_not_found')),
    omittable(number('match_mode')),
    omittable(number('search_mode')),
  ],
  run: ([wanted, cells, results, fallback, matchMode = 0, searchMode = 1], call) => {
    if (cells instanceof ExcelError) return cells
    if (results instanceof ExcelError) return results
    requireModes(matchMode, searchMode)
    const vector = toVector(cells, call)
    if (vector === undefined) return errors.value
    const { rows, columns } = sizeOf(results)
    const looked = sizeOf(cells)
    const across = looked.rows === 1 && looked.columns !== 1
    if (across ? columns !== looked.columns : rows !== looked.rows) return errors.value
    const found = findByMode(wanted, vector, call, Math.trunc(matchMode), Math.trunc(searchMode))
    if (found === -1) return fallback?.given === true ? fallback.evaluate() : errors.na
    const one = { from: found, count: 1 }
    return across
      ? slice(results, { from: 0, count: rows }, one, call)
      : slice(results, one, { from: 0, count: columns }, call)
  },
})
