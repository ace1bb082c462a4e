import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { anything, defineFunction, logical, number, omittable, range, text } from '../define.ts'
import { listTexts } from './join-texts.ts'
import { splitText } from './split-text.ts'

/** Splits a text into columns and rows. */
export const TEXTSPLIT = defineFunction({
  name: 'TEXTSPLIT',
  parameters: [
    text('text'),
    omittable(range('col_delimiter')),
    omittable(range('row_delimiter')),
    omittable(logical('ignore_empty')),
    omittable(number('match_mode')),
    omittable(anything('pad_with')),
  ],
  run: ([value, columnOperand, rowOperand, ignoreEmpty = false, matchMode = 0, padding = errors.na], call) => {
    const ignoreCase = matchMode !== 0
    if (columnOperand === undefined && rowOperand === undefined) return errors.value
    const columnDelimiters = columnOperand === undefined ? [] : listTexts([columnOperand], call)
    const rowDelimiters = rowOperand === undefined ? [] : listTexts([rowOperand], call)
    if (columnDelimiters.includes('') || rowDelimiters.includes('')) return errors.value
    if (value === '') return errors.calc
    const keep = (piece: string): boolean => !ignoreEmpty || piece !== ''
    const lines = rowDelimiters.length === 0 ? [value] : splitText(value, rowDelimiters, ignoreCase).filter(keep)
    const rows = lines.map((line) =>
      columnDelimiters.length === 0 ? [line] : splitText(line, columnDelimiters, ignoreCase).filter(keep),
    )
    const width = Math.max(0, ...rows.map((row) => row.length))
    if (rows.length === 0 || width === 0) return errors.calc
    call.budget.array(rows.length * width)
    return Matrix.build(rows.length, width, (row, column) => rows[row]?.[column] ?? padding)
  },
})
