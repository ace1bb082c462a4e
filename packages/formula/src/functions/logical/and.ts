import { defineFunction, range, rest } from '../define.ts'
import { listLogicals } from './fold-logicals.ts'

/** TRUE where every argument is. */
export const AND = defineFunction({
  name: 'AND',
  parameters: [rest(range('logical'))],
  run: ([operands], call) => listLogicals(operands, call).every((value) => value),
})
