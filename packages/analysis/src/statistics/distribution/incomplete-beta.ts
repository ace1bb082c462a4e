import { binomialTerm } from './saddle-point.ts'

const ITERATIONS = 200_000

/**
 * Regularized incomplete beta function I_x(a, b), by its continued fraction (DLMF 8.17.22).
 * The upper tail 1 - I_x(a, b) is `betaRegularized(b, a, 1 - x, x)`.
 * @param y 1 - x, given apart so that neither loses digits near 0 and 1
 * @returns NaN outside the domain, and where the fraction does not converge (parameters beyond about 1e10)
 */
export function betaRegularized(a: number, b: number, x: number, y = 1 - x): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN
  if (x <= 0) return 0
  if (y <= 0) return 1
  const front = binomialTerm(a, a + b, x, y)
  return x < (a + 1) / (a + b + 2)
    ? front * (b / (a + b)) * fraction(a, b, x)
    : 1 - front * (a / (a + b)) * fraction(b, a, y)
}

function fraction(a: number, b: number, x: number): number {
  const sum = a + b
  let c = 1
  let d = 1 / nonZero(1 - (sum * x) / (a + 1))
  let h = d
  for (let m = 1; m < ITERATIONS; m++) {
    const twice = 2 * m
    const even = (m * (b - m) * x) / ((a + twice - 1) * (a + twice))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (sum + m) * x) / ((a + twice) * (a + twice + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const factor = d * c
    h *= factor
    if (Math.abs(factor - 1) < 3e-16) return h
  }
  return Number.NaN
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
