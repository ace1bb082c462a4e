import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'

const known: number[] = [1]

/** n! of the integer part; `#NUM!` below 0 and above 170. */
export function factorial(value: number): number | ExcelError {
  const n = Math.trunc(value)
  if (value < 0 || n > 170) return errors.num
  for (let next = known.length; next <= n; next++) known.push((known[next - 1] ?? 1) * next)
  return known[n] ?? 1
}

export function doubleFactorial(value: number): number | ExcelError {
  const n = Math.trunc(value)
  if (value < -1 || n > 300) return errors.num
  let product = 1
  for (let factor = n; factor > 1; factor -= 2) product *= factor
  return finite(product)
}

/** n over k, by alternating so that every step stays an integer. */
export function combinations(n: number, k: number): number | ExcelError {
  const all = Math.trunc(n)
  const chosen = Math.min(Math.trunc(k), all - Math.trunc(k))
  if (n < 0 || k < 0 || chosen < 0) return errors.num
  if (chosen > 100_000) return errors.num
  let result = 1
  for (let step = 1; step <= chosen; step++) {
    result = (result * (all - chosen + step)) / step
    if (!Number.isFinite(result)) return errors.num
  }
  return result < 2 ** 53 ? Math.round(result) : result
}
