import { betaRegularized } from './incomplete-beta.ts'
import { findQuantile, type Tail } from './quantile.ts'
import { binomialTerm } from './saddle-point.ts'

/** Density of the beta distribution on [0, 1]; its limit at the ends, which may be Infinity. */
export function betaDensity(x: number, a: number, b: number): number {
  if (x < 0 || x > 1) return 0
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a === 1 ? b : 0
  if (x === 1) return b < 1 ? Number.POSITIVE_INFINITY : b === 1 ? a : 0
  const y = 1 - x
  return (binomialTerm(a, a + b, x, y) * a * b) / ((a + b) * x * y)
}

export function betaCumulative(x: number, a: number, b: number, tail: Tail = 'lower'): number {
  return tail === 'lower' ? betaRegularized(a, b, x) : betaRegularized(b, a, 1 - x, x)
}

/** @param probability between 0 and 1, both excluded */
export function betaQuantile(probability: number, a: number, b: number, tail: Tail = 'lower'): number {
  return findQuantile(
    {
      lower: (x) => betaRegularized(a, b, x),
      upper: (x) => betaRegularized(b, a, 1 - x, x),
      density: (x) => betaDensity(x, a, b),
    },
    probability,
    tail,
    a / (a + b),
    1,
  )
}
