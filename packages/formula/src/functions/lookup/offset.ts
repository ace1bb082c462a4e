import { errors } from '../../evaluate/excel-error.ts'
import { columnsOf, Reference, rowsOf } from '../../evaluate/value.ts'
import { defineFunction, number, omittable, reference } from '../define.ts'
import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'

/** The rectangle a number of rows and columns away, of another size if one is given. */
export const OFFSET = defineFunction({
  name: 'OFFSET',
  parameters: [
    reference('reference'),
    number('rows'),
    number('cols'),
    omittable(number('height')),
    omittable(number('width')),
  ],
  run: ([cells, down, across, height, width]) => {
    const area = cells.single
    if (area === undefined) return errors.value
    const rows = wholeSize(height ?? rowsOf(area))
    const columns = wholeSize(width ?? columnsOf(area))
    if (rows === 0 || columns === 0) return errors.ref
    const firstRow = area.top + Math.trunc(down)
    const firstColumn = area.left + Math.trunc(across)
    const top = rows < 0 ? firstRow + rows + 1 : firstRow
    const left = columns < 0 ? firstColumn + columns + 1 : firstColumn
    const bottom = top + Math.abs(rows) - 1
    const right = left + Math.abs(columns) - 1
    if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return errors.ref
    return new Reference([{ sheet: area.sheet, top, left, bottom, right }])
  },
})

/** Sizes lose their fraction, but one below 1 still means one row or column. */
function wholeSize(size: number): number {
  return Math.trunc(size) || Math.sign(size)
}
