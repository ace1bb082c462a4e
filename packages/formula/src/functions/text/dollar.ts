import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional } from '../define.ts'
import { roundAt } from '../math/rounding.ts'
import { fixedText } from './fixed-text.ts'

/** A number as United States currency. */
export const DOLLAR = defineFunction({
  name: 'DOLLAR',
  parameters: [number('number'), optional(number('decimals'))],
  run: ([value, decimals = 2]) => {
    if (decimals > 127) return errors.value
    const written = fixedText(Math.abs(value), Math.trunc(decimals), true)
    return roundAt(value, decimals, 'nearest') < 0 ? `($${written})` : `$${written}`
  },
})
