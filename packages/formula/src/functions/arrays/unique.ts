import { keepColumns, keepRows } from './keep.ts'
import { lineKey } from './line-key.ts'
import { array, defineFunction, logical, omittable } from '../define.ts'

/** Rows, or columns, without repetition, or only those that never repeat. */
export const UNIQUE = defineFunction({
  name: 'UNIQUE',
  parameters: [array('array'), omittable(logical('by_col')), omittable(logical('exactly_once'))],
  run: ([matrix, byColumn = false, once = false], call) => {
    call.budget.step(matrix.cells.length)
    const count = byColumn ? matrix.columns : matrix.rows
    const seen = new Map<string | number, { readonly first: number; times: number }>()
    for (let index = 0; index < count; index++) {
      const key = lineKey(matrix, index, byColumn)
      const known = seen.get(key)
      if (known === undefined) seen.set(key, { first: index, times: 1 })
      else known.times++
    }
    const kept = [...seen.values()].filter(({ times }) => !once || times === 1).map(({ first }) => first)
    return byColumn ? keepColumns(matrix, kept) : keepRows(matrix, kept)
  },
})
