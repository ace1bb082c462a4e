import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'
import { besselI0, besselI1 } from './bessel-modified.ts'
import { besselOrder, polynomial, raiseOrder } from './bessel-recurrence.ts'

/**
 * Modified Bessel function of the second kind, to the eight digits that Excel has (Abramowitz & Stegun 9.8.5–9.8.8).
 * https://support.microsoft.com/office/besselk-function
 */
export const BESSELK = defineToolpakFunction({
  name: 'BESSELK',
  parameters: [number('x'), number('n')],
  run: ([x, n], call) => {
    const order = besselOrder(n)
    if (x <= 0) return errors.num
    return finite(raiseOrder(order, x, k0(x), k1(x), 1, call))
  },
})

const k0Small = [-0.57721566, 0.4227842, 0.23069756, 0.348859e-1, 0.262698e-2, 0.1075e-3, 0.74e-5]
const k0Large = [1.25331414, -0.7832358e-1, 0.2189568e-1, -0.1062446e-1, 0.587872e-2, -0.25154e-2, 0.53208e-3]
const k1Small = [1, 0.15443144, -0.67278579, -0.18156897, -0.1919402e-1, -0.110404e-2, -0.4686e-4]
const k1Large = [1.25331414, 0.23498619, -0.365562e-1, 0.1504268e-1, -0.780353e-2, 0.325614e-2, -0.68245e-3]

function k0(x: number): number {
  if (x <= 2) return -Math.log(x / 2) * besselI0(x) + polynomial(k0Small, (x * x) / 4)
  return (Math.exp(-x) / Math.sqrt(x)) * polynomial(k0Large, 2 / x)
}

function k1(x: number): number {
  if (x <= 2) return Math.log(x / 2) * besselI1(x) + polynomial(k1Small, (x * x) / 4) / x
  return (Math.exp(-x) / Math.sqrt(x)) * polynomial(k1Large, 2 / x)
}
