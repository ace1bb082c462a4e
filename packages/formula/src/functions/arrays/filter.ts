import { orThrow, toLogical } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { keepColumns, keepRows } from './keep.ts'
import { array, defineFunction, lazy, omittable } from '../define.ts'

/** The rows or columns for which a condition holds. */
export const FILTER = defineFunction({
  name: 'FILTER',
  parameters: [array('array'), array('include'), omittable(lazy('if_empty'))],
  run: ([matrix, include, fallback]) => {
    const byRow = include.columns === 1 && include.rows === matrix.rows
    const byColumn = include.rows === 1 && include.columns === matrix.columns
    if (!byRow && !byColumn) return errors.value
    const wanted: number[] = []
    for (const [index, cell] of include.cells.entries()) if (orThrow(toLogical(cell))) wanted.push(index)
    if (wanted.length === 0) return fallback?.given === true ? fallback.evaluate() : errors.calc
    return byRow ? keepRows(matrix, wanted) : keepColumns(matrix, wanted)
  },
})
