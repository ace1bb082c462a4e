import { errors } from '../../evaluate/excel-error.ts'
import { anything, defineFunction } from '../define.ts'

/** Whether the value is `#N/A`. */
export const ISNA = defineFunction({
  name: 'ISNA',
  parameters: [anything('value')],
  run: ([value]) => value === errors.na,
})
