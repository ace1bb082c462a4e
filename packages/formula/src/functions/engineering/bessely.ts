import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'
import { besselJ0, besselJ1, wave0, wave1 } from './bessel-first-kind.ts'
import { besselOrder, polynomial, raiseOrder } from './bessel-recurrence.ts'

/**
 * Bessel function of the second kind, to the eight digits that Excel has (see BESSELJ).
 * https://support.microsoft.com/office/bessely-function
 */
export const BESSELY = defineToolpakFunction({
  name: 'BESSELY',
  parameters: [number('x'), number('n')],
  run: ([x, n], call) => {
    const order = besselOrder(n)
    if (x <= 0) return errors.num
    return finite(raiseOrder(order, x, y0(x), y1(x), -1, call))
  },
})

const y0Above = [-2957821389, 7062834065, -512359803.6, 10879881.29, -86327.92757, 228.4622733]
const y0Below = [40076544269, 745249964.8, 7189466.438, 47447.2647, 226.1030244, 1]
const y1Above = [-0.4900604943e13, 0.127527439e13, -0.5153438139e11, 0.7349264551e9, -0.4237922726e7, 0.8511937935e4]
const y1Below = [0.249958057e14, 0.4244419664e12, 0.3733650367e10, 0.2245904002e8, 0.102042605e6, 0.3549632885e3, 1]

function y0(x: number): number {
  if (x < 8) {
    return polynomial(y0Above, x * x) / polynomial(y0Below, x * x) + 0.636619772 * besselJ0(x) * Math.log(x)
  }
  const { scale, angle, p, q } = wave0(x)
  return scale * (Math.sin(angle) * p + Math.cos(angle) * q)
}

function y1(x: number): number {
  if (x < 8) {
    const rational = (x * polynomial(y1Above, x * x)) / polynomial(y1Below, x * x)
    return rational + 0.636619772 * (besselJ1(x) * Math.log(x) - 1 / x)
  }
  const { scale, angle, p, q } = wave1(x)
  return scale * (Math.sin(angle) * p + Math.cos(angle) * q)
}
