import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, logical, number, optional } from '../define.ts'
import { fixedText } from './fixed-text.ts'

/** A number as text with fixed decimals. */
export const FIXED = defineFunction({
  name: 'FIXED',
  parameters: [number('number'), optional(number('decimals')), optional(logical('no_commas'))],
  run: ([value, decimals = 2, plain = false]) => {
    if (decimals > 127) return errors.value
    return fixedText(value, Math.trunc(decimals), !plain)
  },
})
