import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, scalar } from '../define.ts'
import { raise } from './complex-arithmetic.ts'
import { formatComplex, parseComplex } from './complex-number.ts'

/** A complex number to a real power. https://support.microsoft.com/office/impower-function */
export const IMPOWER = defineToolpakFunction({
  name: 'IMPOWER',
  parameters: [scalar('inumber'), number('number')],
  run: ([value, exponent]) => {
    const { real, imaginary, suffix } = parseComplex(value)
    const [a, b] = raise([real, imaginary], exponent)
    return formatComplex(a, b, suffix)
  },
})
