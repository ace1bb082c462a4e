import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range, rest } from '../define.ts'
import { modeNumbers, modesOf } from './order-statistics.ts'

/** Most frequent number; `#N/A` where none repeats. */
export const MODE = defineFunction({
  name: 'MODE',
  parameters: [rest(range('number'))],
  run: ([operands], call) => modesOf(modeNumbers(operands, call))[0] ?? errors.na,
})
