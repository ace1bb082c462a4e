import { defineFunction, range, rest } from '../define.ts'
import { listLogicals } from './fold-logicals.ts'

/** TRUE where any argument is. */
export const OR = defineFunction({
  name: 'OR',
  parameters: [rest(range('logical'))],
  run: ([operands], call) => listLogicals(operands, call).some((value) => value),
})
