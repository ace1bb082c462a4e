import { Matrix } from '../../evaluate/value.ts'
import { upTo } from './keep.ts'
import { defineFunction, range, rest } from '../define.ts'

/** Arrays side by side; short ones are filled with `#N/A`. */
export const HSTACK = defineFunction({
  name: 'HSTACK',
  parameters: [rest(range('array'))],
  run: ([operands], call) => {
    const parts = operands.map((operand) => call.matrix(operand))
    const rows = Math.max(...parts.map((part) => part.rows))
    const columns = parts.reduce((sum, part) => sum + part.columns, 0)
    call.budget.array(rows * columns)
    const lines = upTo(rows).map((row) =>
      parts.flatMap((part) => upTo(part.columns).map((column) => part.at(row, column))),
    )
    return Matrix.of(lines)
  },
})
