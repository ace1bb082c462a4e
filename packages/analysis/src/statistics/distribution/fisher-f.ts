import { betaRegularized } from './incomplete-beta.ts'
import { findQuantile, type Tail } from './quantile.ts'
import { binomialTerm } from './saddle-point.ts'

/** Density of the F distribution; its limit at 0, which may be Infinity. */
export function fisherDensity(x: number, degrees1: number, degrees2: number): number {
  if (x < 0) return 0
  if (x === 0) return degrees1 < 2 ? Number.POSITIVE_INFINITY : degrees1 === 2 ? 1 : 0
  const a = degrees1 / 2
  const b = degrees2 / 2
  const sum = degrees2 + degrees1 * x
  return (binomialTerm(a, a + b, (degrees1 * x) / sum, degrees2 / sum) * a * b) / ((a + b) * x)
}

export function fisherCumulative(x: number, degrees1: number, degrees2: number, tail: Tail = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1
  const sum = degrees2 + degrees1 * x
  const p = sum === Number.POSITIVE_INFINITY ? 1 : (degrees1 * x) / sum
  const q = degrees2 / sum
  return tail === 'lower'
    ? betaRegularized(degrees1 / 2, degrees2 / 2, p, q)
    : betaRegularized(degrees2 / 2, degrees1 / 2, q, p)
}

/** @param probability between 0 and 1, both excluded */
export function fisherQuantile(probability: number, degrees1: number, degrees2: number, tail: Tail = 'lower'): number {
  return findQuantile(
    {
      lower: (x) => fisherCumulative(x, degrees1, degrees2),
      upper: (x) => fisherCumulative(x, degrees1, degrees2, 'upper'),
      density: (x) => fisherDensity(x, degrees1, degrees2),
    },
    probability,
    tail,
    1,
  )
}
