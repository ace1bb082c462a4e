import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Call } from '../call.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'
import { besselI0, besselI1 } from './bessel-modified.ts'
import { besselOrder, vanishes } from './bessel-recurrence.ts'

/**
 * Modified Bessel function of the first kind, to the eight digits that Excel has (see BESSELJ).
 * https://support.microsoft.com/office/besseli-function
 */
export const BESSELI = defineToolpakFunction({
  name: 'BESSELI',
  parameters: [number('x'), number('n')],
  run: ([x, n], call) => {
    const order = besselOrder(n)
    const size = Math.abs(x)
    if (size === 0) return order === 0 ? 1 : 0
    if (vanishes(size, order)) return 0
    if (size > 800) return errors.num
    const value = order === 0 ? besselI0(size) : order === 1 ? besselI1(size) : downward(size, order, call)
    return finite(x < 0 && order % 2 === 1 ? -value : value)
  },
})

/** Miller's algorithm, normalized by I0. */
function downward(x: number, order: number, call: Call): number {
  const start = 2 * (order + Math.floor(Math.sqrt(40 * order)) + Math.ceil(x))
  call.budget.step(start)
  let above = 0
  let value = 1
  let result = 0
  for (let n = start; n > 0; n--) {
    const below = above + ((2 * n) / x) * value
    above = value
    value = below
    if (Math.abs(value) > 1e10) {
      result *= 1e-10
      value *= 1e-10
      above *= 1e-10
    }
    if (n === order) result = above
  }
  return (result * besselI0(x)) / value
}
