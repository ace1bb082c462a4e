import { defineFunction, range, rest } from '../define.ts'
import { listLogicals } from './fold-logicals.ts'

/** TRUE where an odd number of arguments is. */
export const XOR = defineFunction({
  name: 'XOR',
  parameters: [rest(range('logical'))],
  run: ([operands], call) => listLogicals(operands, call).filter((value) => value).length % 2 === 1,
})
