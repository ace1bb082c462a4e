import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Reference } from '../../evaluate/value.ts'
import { defineFunction, number, optional, range, scalar } from '../define.ts'
import { parsePattern } from '../statistics/wildcard.ts'
import { findExact, findSortedAscending, findSortedDescending } from './search.ts'
import { toVector } from './vector.ts'

/** Position of a value in a row or column, from 1. */
export const MATCH = defineFunction({
  name: 'MATCH',
  parameters: [scalar('lookup_value'), range('lookup_array'), optional(number('match_type'))],
  run: ([wanted, cells, type = 1], call) => {
    if (cells instanceof ExcelError) return cells
    const vector = toVector(cells, call)
    if (vector === undefined) return errors.na
    const value = wanted ?? 0
    // Among cells a pattern is looked for exactly, whatever order the type promises.
    const found =
      type === 0 || (typeof value === 'string' && cells instanceof Reference && parsePattern(value).hasWildcard)
        ? findExact(value, vector, call, true)
        : type > 0
          ? findSortedAscending(value, vector, call)
          : findSortedDescending(value, vector, call)
    return found === -1 ? errors.na : found + 1
  },
})
