import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { anything, defineFunction } from '../define.ts'

/** By these numbers errors are sorted, too. */
export const errorNumbers: Readonly<Record<ExcelError['code'], number>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#SPILL!': 9,
  '#CALC!': 14,
}

/** Number of an error; `#N/A` for what is none. */
export const ERROR_TYPE = defineFunction({
  name: 'ERROR.TYPE',
  parameters: [anything('error_val')],
  run: ([value]) => (value instanceof ExcelError ? errorNumbers[value.code] : errors.na),
})
