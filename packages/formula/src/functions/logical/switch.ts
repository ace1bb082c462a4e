import { defineFunction, lazy, range, rest } from '../define.ts'
import { switchOver } from './switch-over.ts'

/** The result paired with the first value equal to the expression, else the default or `#N/A`. */
export const SWITCH = defineFunction({
  name: 'SWITCH',
  parameters: [range('expression'), rest(lazy('value'))],
  run: ([expression, others], call) => switchOver(call.value(expression), others, call),
})
