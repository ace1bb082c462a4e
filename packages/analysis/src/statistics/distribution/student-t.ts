import { betaRegularized } from './incomplete-beta.ts'
import { normalQuantile } from './normal.ts'
import { findQuantile } from './quantile.ts'
import { deviance, stirlingError } from './saddle-point.ts'

/** Density of Student's t distribution (Loader's form, 2000). */
export function studentDensity(t: number, degrees: number): number {
  const half = degrees / 2
  const front = stirlingError(half + 0.5) - stirlingError(half) - deviance(half, half + 0.5)
  const ratio = (t * t) / degrees
  const exponent = ((degrees + 1) / 2) * Math.log1p(ratio)
  // sqrt((n/2) / ((n+1)/2)) is folded into Stirling's formula of the two gammas.
  return Math.exp(front - exponent) * Math.sqrt((half + 0.5) / half / (2 * Math.PI)) * Math.sqrt(half / (half + 0.5))
}

/** P(|T| > t) for t from 0. */
export function studentBothTails(t: number, degrees: number): number {
  const square = t * t
  if (square === Number.POSITIVE_INFINITY) return 0
  const sum = degrees + square
  return betaRegularized(degrees / 2, 0.5, degrees / sum, square / sum)
}

/** P(T ≤ t) of Student's t distribution. @param degrees of freedom, not necessarily whole */
export function studentCumulative(t: number, degrees: number): number {
  const outside = studentBothTails(Math.abs(t), degrees) / 2
  return t > 0 ? 1 - outside : outside
}

/** The t with P(|T| > t) = probability. @param probability of (0, 1] */
export function studentBothTailsQuantile(probability: number, degrees: number): number {
  if (probability === 1) return 0
  const start = Math.max(-normalQuantile(probability / 2), 1e-8)
  return findQuantile(
    {
      lower: (t) => {
        const square = t * t
        return betaRegularized(0.5, degrees / 2, square / (degrees + square), degrees / (degrees + square))
      },
      upper: (t) => studentBothTails(t, degrees),
      density: (t) => 2 * studentDensity(t, degrees),
    },
    probability,
    'upper',
    start,
  )
}

/** The t with P(T ≤ t) = p. @param p between 0 and 1, both excluded */
export function studentQuantile(p: number, degrees: number): number {
  if (p === 0.5) return 0
  return p < 0.5 ? -studentBothTailsQuantile(2 * p, degrees) : studentBothTailsQuantile(2 * (1 - p), degrees)
}
