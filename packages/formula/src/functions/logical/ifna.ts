import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, lazy, range } from '../define.ts'
import { replaceErrors } from './replace-errors.ts'

/** The first argument, or the second in place of `#N/A`. */
export const IFNA = defineFunction({
  name: 'IFNA',
  parameters: [range('value'), lazy('value_if_na')],
  run: ([operand, fallback], call) => replaceErrors(operand, fallback, call, (error) => error === errors.na),
})
