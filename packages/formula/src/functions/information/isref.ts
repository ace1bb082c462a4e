import { Reference } from '../../evaluate/value.ts'
import { defineFunction, range } from '../define.ts'

/** Whether the argument is a reference. */
export const ISREF = defineFunction({
  name: 'ISREF',
  parameters: [range('value')],
  run: ([operand]) => operand instanceof Reference,
})
