import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'
import { besselJ0, besselJ1 } from './bessel-first-kind.ts'
import { besselOrder, raiseOrder, vanishes } from './bessel-recurrence.ts'

/**
 * Bessel function of the first kind, by the approximations of Abramowitz & Stegun 9.4 that Excel uses: its eight digits
 * are reproduced rather than bettered, so that a cell confirms the value.
 * https://support.microsoft.com/office/besselj-function
 */
export const BESSELJ = defineToolpakFunction({
  name: 'BESSELJ',
  parameters: [number('x'), number('n')],
  run: ([x, n], call) => {
    const order = besselOrder(n)
    const size = Math.abs(x)
    if (size === 0) return order === 0 ? 1 : 0
    if (vanishes(size, order)) return 0
    const value = size > order || order < 2 ? upward(size, order, call) : downward(size, order, call)
    return finite(x < 0 && order % 2 === 1 ? -value : value)
  },
})

function upward(x: number, order: number, call: Call): number {
  return raiseOrder(order, x, besselJ0(x), besselJ1(x), -1, call)
}

/** Miller's algorithm: down from a high order, normalized by J0 + 2(J2 + J4 + …) = 1. */
function downward(x: number, order: number, call: Call): number {
  const start = 2 * Math.floor((order + Math.floor(Math.sqrt(40 * order))) / 2)
  call.budget.step(start)
  let above = 0
  let value = 1
  let sum = 0
  let result = 0
  for (let n = start; n > 0; n--) {
    const below = ((2 * n) / x) * value - above
    above = value
    value = below
    if (Math.abs(value) > 1e10) {
      value *= 1e-10
      above *= 1e-10
      result *= 1e-10
      sum *= 1e-10
    }
    if (n % 2 === 1) sum += value
    if (n === order) result = above
  }
  return result / (2 * sum - value)
}
