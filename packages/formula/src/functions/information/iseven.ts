import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, scalar } from '../define.ts'

/** Whether the integer part is even. */
export const ISEVEN = defineFunction({
  name: 'ISEVEN',
  parameters: [scalar('number')],
  run: ([value]) => {
    if (typeof value === 'boolean') return errors.value
    return Math.trunc(orThrow(toNumber(value))) % 2 === 0
  },
})
