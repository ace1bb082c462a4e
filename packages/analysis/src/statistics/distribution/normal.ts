import { erfc } from './error-function.ts'

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** P(Z ≤ z) of the standard normal distribution, precise in both tails. */
export function normalCumulative(z: number): number {
  return erfc(-z / Math.SQRT2) / 2
}

/** Horner's scheme, highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0
  for (const coefficient of coefficients) value = value * x + coefficient
  return value
}

const centre = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
]
const centreBelow = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
]
const tail = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
]
const tailBelow = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]

/**
 * The z with P(Z ≤ z) = p: Acklam's rational approximation (2003, nine digits) and one step of Halley's method.
 * @param p between 0 and 1, both excluded; else NaN
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN
  if (p > 0.5) return -normalQuantile(1 - p)
  let z: number
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    z = polynomial(tail, q) / polynomial(tailBelow, q)
  } else {
    const q = p - 0.5
    z = (polynomial(centre, q * q) * q) / polynomial(centreBelow, q * q)
  }
  const error = (normalCumulative(z) - p) / normalDensity(z)
  return Number.isFinite(error) ? z - error / (1 + (z * error) / 2) : z
}
