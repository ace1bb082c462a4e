import { gammaP, gammaQ } from './incomplete-gamma.ts'
import { normalQuantile } from './normal.ts'
import { findQuantile, type Tail } from './quantile.ts'
import { poissonTerm } from './saddle-point.ts'

/** Density of the gamma distribution with scale 1; its limit at 0, which may be Infinity. */
export function gammaDensity(x: number, shape: number): number {
  if (x < 0) return 0
  if (x === 0) return shape < 1 ? Number.POSITIVE_INFINITY : shape === 1 ? 1 : 0
  return shape < 1 ? (poissonTerm(shape, x) * shape) / x : poissonTerm(shape - 1, x)
}

/** P(X ≤ x) (or above, for the upper tail) of the gamma distribution with scale 1. */
export function gammaCumulative(x: number, shape: number, tail: Tail = 'lower'): number {
  if (x <= 0) return tail === 'lower' ? 0 : 1
  return tail === 'lower' ? gammaP(shape, x) : gammaQ(shape, x)
}

/** The x whose tail has that probability, for scale 1. @param probability between 0 and 1, both excluded */
export function gammaQuantile(probability: number, shape: number, tail: Tail = 'lower'): number {
  const z = tail === 'lower' ? normalQuantile(probability) : -normalQuantile(probability)
  // Wilson and Hilferty 1931: the cube root is nearly normal.
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  const start = root > 0.1 ? shape * root ** 3 : shape / 10
  return findQuantile(
    {
      lower: (x) => gammaP(shape, x),
      upper: (x) => gammaQ(shape, x),
      density: (x) => gammaDensity(x, shape),
    },
    probability,
    tail,
    start,
  )
}
