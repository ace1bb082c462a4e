import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, number, optional, scalar } from '../define.ts'

const symbols = 'MDCLXVI'
const sizes = [1000, 500, 100, 50, 10, 5, 1]

/**
 * Roman numeral; forms 0 (classic) to 4 (simplified) allow ever larger subtractions.
 * https://support.microsoft.com/office/roman-function
 */
export const ROMAN = defineFunction({
  name: 'ROMAN',
  parameters: [number('number'), optional(scalar('form'))],
  run: ([value, form]) => {
    const whole = Math.trunc(value)
    const level = formLevel(form)
    if (whole < 0 || whole > 3999 || level < 0 || level > 4) return errors.value
    return toRoman(whole, level)
  },
})

function formLevel(form: Scalar | undefined): number {
  if (form === undefined || form === true) return 0
  return form === false ? 4 : Math.trunc(orThrow(toNumber(form)))
}

function toRoman(value: number, level: number): string {
  let rest = value
  let roman = ''
  for (let place = 0; place < sizes.length; place += 2) {
    const size = sizes[place] ?? 1
    const digit = Math.floor(rest / size)
    if (digit % 5 === 4) {
      const from = digit === 4 ? place - 1 : place - 2
      const whole = sizes[from] ?? 0
      let minus = place
      // A simpler form takes away a smaller symbol as long as the number allows.
      for (let step = 0; step < level && minus + 1 < sizes.length; step++) {
        if (whole - (sizes[minus + 1] ?? 0) > rest) break
        minus++
      }
      roman += symbols.charAt(minus) + symbols.charAt(from)
      rest -= whole - (sizes[minus] ?? 0)
    } else {
      if (digit > 4) roman += symbols.charAt(place - 1)
      roman += symbols.charAt(place).repeat(digit % 5)
      rest %= size
    }
  }
  return roman
}
