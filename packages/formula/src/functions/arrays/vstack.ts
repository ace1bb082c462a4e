import { Matrix, Reference } from '../../evaluate/value.ts'
import { upTo } from './keep.ts'
import { defineFunction, range, rest } from '../define.ts'

/** Arrays one below the other; narrow ones are filled with `#N/A`. */
export const VSTACK = defineFunction({
  name: 'VSTACK',
  parameters: [rest(range('array'))],
  run: ([operands], call) => {
    const parts = operands.flatMap((operand) =>
      operand instanceof Reference
        ? operand.areas.map((area) => call.matrix(new Reference([area])))
        : [call.matrix(operand)],
    )
    const columns = Math.max(...parts.map((part) => part.columns))
    call.budget.array(columns * parts.reduce((sum, part) => sum + part.rows, 0))
    return Matrix.of(
      parts.flatMap((part) => upTo(part.rows).map((row) => upTo(columns).map((column) => part.at(row, column)))),
    )
  },
})
