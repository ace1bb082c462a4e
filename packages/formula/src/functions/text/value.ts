import { toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, scalar } from '../define.ts'

/** The number that a text spells. */
export const VALUE = defineFunction({
  name: 'VALUE',
  parameters: [scalar('text')],
  run: ([value]) => (typeof value === 'boolean' ? errors.value : toNumber(value)),
})
