import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, logical, number, omittable, optional, text } from '../define.ts'
import { columnName, LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'

/** The text of a cell's address. */
export const ADDRESS = defineFunction({
  name: 'ADDRESS',
  parameters: [
    number('row_num'),
    number('column_num'),
    omittable(number('abs_num')),
    omittable(logical('a1')),
    optional(text('sheet_text')),
  ],
  run: ([row, column, absolute = 1, a1 = true, sheet]) => {
    const r = Math.trunc(row)
    const c = Math.trunc(column)
    // 5 to 8 mean what 1 to 4 do.
    const kind = absolute >= 5 ? Math.trunc(absolute) - 4 : Math.trunc(absolute)
    if (kind < 1 || kind > 4) return errors.value
    const fixedRow = kind === 1 || kind === 2
    const fixedColumn = kind === 1 || kind === 3
    const inside = (value: number, last: number, fixed: boolean): boolean =>
      a1 || fixed ? value >= 1 && value <= last + 1 : Math.abs(value) <= last
    if (!inside(r, LAST_ROW, fixedRow) || !inside(c, LAST_COLUMN, fixedColumn)) return errors.value
    const cell = a1
      ? `${fixedColumn ? '$' : ''}${columnName(c - 1)}${fixedRow ? '$' : ''}${r}`
      : `R${fixedRow ? r : r === 0 ? '' : `[${r}]`}C${fixedColumn ? c : c === 0 ? '' : `[${c}]`}`
    if (sheet === undefined) return cell
    return `${sheet === '' || /^[\p{L}_\\][\p{L}\p{Nd}_.\\]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`
  },
})
