import { errors } from '../../evaluate/excel-error.ts'
import { Matrix } from '../../evaluate/value.ts'
import { defineFunction, range, rest } from '../define.ts'
import { modeNumbers, modesOf } from './order-statistics.ts'

/** All most frequent numbers, one below the other. */
export const MODE_MULT = defineFunction({
  name: 'MODE.MULT',
  parameters: [rest(range('number'))],
  run: ([operands], call) => {
    const modes = modesOf(modeNumbers(operands, call))
    return modes.length === 0 ? errors.na : Matrix.column(modes)
  },
})
