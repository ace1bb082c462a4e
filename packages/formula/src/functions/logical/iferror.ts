import { defineFunction, lazy, range } from '../define.ts'
import { replaceErrors } from './replace-errors.ts'

/** The first argument, or the second in place of its errors. */
export const IFERROR = defineFunction({
  name: 'IFERROR',
  parameters: [range('value'), lazy('value_if_error')],
  run: ([operand, fallback], call) => replaceErrors(operand, fallback, call, () => true),
})
