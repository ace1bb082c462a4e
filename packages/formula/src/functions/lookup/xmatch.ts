import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { defineFunction, number, omittable, range, scalar } from '../define.ts'
import { requireModes } from './require-modes.ts'
import { findByMode } from './search.ts'
import { toVector } from './vector.ts'

/** Position of a value in a row or column, from 1. */
export const XMATCH = defineFunction({
  name: 'XMATCH',
  parameters: [
    scalar('lookup_value'),
    range('lookup_array'),
    omittable(number('match_mode')),
    omittable(number('search_mode')),
  ],
  run: ([wanted, cells, matchMode = 0, searchMode = 1], call) => {
    if (cells instanceof ExcelError) return cells
    requireModes(matchMode, searchMode)
    const vector = toVector(cells, call)
    if (vector === undefined) return errors.value
    const found = findByMode(wanted, vector, call, Math.trunc(matchMode), Math.trunc(searchMode))
    return found === -1 ? errors.na : found + 1
  },
})
