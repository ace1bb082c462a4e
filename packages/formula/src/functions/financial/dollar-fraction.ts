import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'

/** Prices as they are quoted in fractions: 1.02 with 16 is 1 and 2/16. */
function defineDollarFraction(name: string, convert: (part: number, fraction: number, scale: number) => number) {
  return defineToolpakFunction({
    name,
    parameters: [number('dollar'), number('fraction')],
    run: ([dollar, fraction]) => {
      const whole = Math.trunc(fraction)
      if (whole < 0) return errors.num
      if (whole === 0) return errors.div0
      const dollars = Math.trunc(dollar)
      return finite(dollars + convert(dollar - dollars, whole, 10 ** Math.ceil(Math.log10(whole))))
    },
  })
}

/** https://support.microsoft.com/office/dollarde-function */
export const DOLLARDE = defineDollarFraction('DOLLARDE', (part, fraction, scale) => (part * scale) / fraction)
/** https://support.microsoft.com/office/dollarfr-function */
export const DOLLARFR = defineDollarFraction('DOLLARFR', (part, fraction, scale) => (part * fraction) / scale)
