import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, text } from '../define.ts'

/** Number of a text in another base. https://support.microsoft.com/office/decimal-function */
export const DECIMAL = defineFunction({
  name: 'DECIMAL',
  parameters: [text('text'), number('radix')],
  run: ([written, radix]) => {
    const base = Math.trunc(radix)
    const trimmed = written.trim()
    if (trimmed.length > 255) return errors.value
    if (base < 2 || base > 36) return errors.num
    let value = 0
    for (const character of trimmed) {
      const digit = Number.parseInt(character, 36)
      if (!(digit < base)) return errors.num
      value = value * base + digit
    }
    return finite(value)
  },
})
