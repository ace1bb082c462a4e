import { erfc } from './error-function.ts'
import { deviance, poissonTerm } from './saddle-point.ts'

/** Above this shape the uniform expansion is exact to the last digits and the others are slow. */
const LARGE = 1e7
const ITERATIONS = 100_000

/** Regularized lower incomplete gamma function P(a, x): a above 0, x from 0. */
export function gammaP(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN
  if (x === 0) return 0
  if (a > LARGE) return uniform(a, x, -1)
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
}

/** Regularized upper incomplete gamma function Q(a, x) = 1 - P(a, x). */
export function gammaQ(a: number, x: number): number {
  if (!(a > 0) || !(x >= 0)) return Number.NaN
  if (x === 0) return 1
  if (a > LARGE) return uniform(a, x, 1)
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
}

/** Abramowitz & Stegun 6.5.29. */
function series(a: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; n < ITERATIONS; n++) {
    term *= x / (a + n)
    sum += term
    if (term < 1e-17 * sum) break
  }
  return poissonTerm(a, x) * sum
}

/** Abramowitz & Stegun 6.5.31, by Lentz's method. */
function fraction(a: number, x: number): number {
  const front = poissonTerm(a, x) * a
  if (front === 0) return 0
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1; n < ITERATIONS; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / nonZero(an * d + b)
    c = nonZero(b + an / c)
    const factor = d * c
    h *= factor
    if (Math.abs(factor - 1) < 1e-16) break
  }
  return front * h
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

/** Temme's uniform expansion (DLMF 8.12.3–8.12.8); `side` 1 for Q, -1 for P. */
function uniform(a: number, x: number, side: 1 | -1): number {
  const half = deviance(a, x)
  if (half > 800) return x > a === side > 0 ? 0 : 1
  const sign = x < a ? -1 : 1
  const eta = sign * Math.sqrt((2 * half) / a)
  const first = -1 / 3 + eta * (1 / 12 - eta * (2 / 135 - eta / 864))
  const second = (-1 / 540 - eta / 288) / a
  const rest = (Math.exp(-half) / Math.sqrt(2 * Math.PI * a)) * (first + second)
  return erfc(side * sign * Math.sqrt(half)) / 2 + side * rest
}
