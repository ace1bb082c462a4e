import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional, range } from '../define.ts'
import { literalText } from './literal-text.ts'

/** An array as text: values by commas, or in strict form as an array constant. */
export const ARRAYTOTEXT = defineFunction({
  name: 'ARRAYTOTEXT',
  parameters: [range('array'), optional(number('format'))],
  run: ([operand, form = 0], call) => {
    const kind = Math.trunc(form)
    if (kind !== 0 && kind !== 1) return errors.value
    const matrix = call.matrix(operand)
    if (kind === 0) return matrix.cells.map((cell) => literalText(cell, false)).join(', ')
    const rows: string[] = []
    for (let row = 0; row < matrix.rows; row++) {
      const cells = matrix.cells.slice(row * matrix.columns, (row + 1) * matrix.columns)
      rows.push(cells.map((cell) => literalText(cell, true)).join(','))
    }
    return `{${rows.join(';')}}`
  },
})
