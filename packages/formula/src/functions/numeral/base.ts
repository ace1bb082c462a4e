import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number, optional } from '../define.ts'

/** A number written in another base. https://support.microsoft.com/office/base-function */
export const BASE = defineFunction({
  name: 'BASE',
  parameters: [number('number'), number('radix'), optional(number('min_length'))],
  run: ([value, radix, minLength = 0]) => {
    const whole = Math.trunc(value)
    const base = Math.trunc(radix)
    const length = Math.trunc(minLength)
    if (whole < 0 || whole >= 2 ** 53 || base < 2 || base > 36 || length < 0 || length > 255) return errors.num
    return whole.toString(base).toUpperCase().padStart(length, '0')
  },
})
