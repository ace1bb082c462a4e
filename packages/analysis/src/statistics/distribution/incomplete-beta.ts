import { binomialTerm } from './saddle-point.ts'

const ITERATIONS = 200_000

/**
 * Regularized incomplete beta function I_x(a, b), by the even part of its continued fraction (DLMF 8.17.22) as DiDonato
 * and Morris write it (1992): nothing cancels where x is near 0 or 1 and the parameters are large.
 * The upper tail 1 - I_x(a, b) is `betaRegularized(b, a, 1 - x, x)`.
 * @param y 1 - x, given apart so that neither loses digits near 0 and 1
 * @returns NaN outside the domain, and where the fraction does not converge (parameters beyond about 1e10)
 */
export function betaRegularized(a: number, b: number, x: number, y = 1 - x): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN
  if (x <= 0) return 0
  if (y <= 0) return 1
  const front = (binomialTerm(a, a + b, x, y) * a * b) / (a + b)
  return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x, y) : 1 - front * fraction(b, a, y, x)
}

function fraction(a: number, b: number, x: number, y: number): number {
  const lead = a * y - b * x + 1
  let value = nonZero((a * lead) / (a + 1))
  let c = value
  let d = 0
  for (let m = 1; m < ITERATIONS; m++) {
    const odd = a + 2 * m - 1
    const step = (m * (b - m) * x) / odd
    const above = (((a + m - 1) * (a + b + m - 1)) / odd) * x * step
    const below = m + step + ((a + m) * (lead + m * (1 + y))) / (odd + 2)
    d = 1 / nonZero(below + above * d)
    c = nonZero(below + above / c)
    const factor = d * c
    value *= factor
    if (Math.abs(factor - 1) < 3e-16) return 1 / value
  }
  return Number.NaN
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
