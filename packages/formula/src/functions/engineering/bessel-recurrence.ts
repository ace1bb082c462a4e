import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'

/** Horner's scheme, lowest power first. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (let index = coefficients.length - 1; index >= 0; index--) value = value * x + (coefficients[index] ?? 0)
  return value
}

/** The order cut to a whole number. @throws #NUM! below 0 */
export function besselOrder(n: number): number {
  const order = Math.trunc(n)
  if (order < 0) throw errors.num
  return order
}

/** True where the power series' first term, (x/2)^n / n!, is already too small for a double. */
export function vanishes(x: number, order: number): boolean {
  return order > 10 && order * Math.log((Math.E * x) / (2 * order)) < -760
}

/** Raises a function of order 0 and 1 to `order` by f(n+1) = sign·f(n-1) + (2n/x) f(n). */
export function raiseOrder(order: number, x: number, f0: number, f1: number, sign: 1 | -1, call: Call): number {
  if (order === 0) return f0
  call.budget.step(order)
  let before = f0
  let value = f1
  for (let n = 1; n < order; n++) {
    const next = sign * before + ((2 * n) / x) * value
    before = value
    value = next
    if (!Number.isFinite(value)) break
  }
  return value
}
