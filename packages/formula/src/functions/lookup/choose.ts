import { toNumber } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, type Operand, type Scalar } from '../../evaluate/value.ts'
import { defineFunction, lazy, range, rest } from '../define.ts'

/** The argument at a position. */
export const CHOOSE = defineFunction({
  name: 'CHOOSE',
  parameters: [range('index_num'), rest(lazy('value'))],
  run: ([index, choices], call) => {
    const pick = (value: Scalar): Operand => {
      const position = toNumber(value)
      if (position instanceof ExcelError) return position
      return (
        choices[Math.trunc(position) - 1]?.evaluate() ?? (Math.trunc(position) - 1 in choices ? null : errors.value)
      )
    }
    const wanted = call.value(index)
    if (!(wanted instanceof Matrix)) return pick(wanted)
    const known = new Map<Scalar, Scalar | Matrix>()
    for (const cell of wanted.cells) if (!known.has(cell)) known.set(cell, call.value(pick(cell)))
    const { rows, columns } = [...known.values()].reduce<{ rows: number; columns: number }>(
      (size, value) => ({
        rows: Math.max(size.rows, value instanceof Matrix ? value.rows : 1),
        columns: Math.max(size.columns, value instanceof Matrix ? value.columns : 1),
      }),
      wanted,
    )
    call.budget.array(rows * columns)
    return Matrix.build(rows, columns, (row, column) => {
      const value = known.get(wanted.broadcast(row, column)) ?? errors.na
      return value instanceof Matrix ? value.broadcast(row, column) : value
    })
  },
})
