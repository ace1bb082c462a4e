import { gammaCumulative, gammaDensity, gammaQuantile } from './gamma-distribution.ts'
import type { Tail } from './quantile.ts'

/** Density of the chi-squared distribution. */
export function chiSquaredDensity(x: number, degrees: number): number {
  return gammaDensity(x / 2, degrees / 2) / 2
}

export function chiSquaredCumulative(x: number, degrees: number, tail: Tail = 'lower'): number {
  return gammaCumulative(x / 2, degrees / 2, tail)
}

/** @param probability between 0 and 1, both excluded */
export function chiSquaredQuantile(probability: number, degrees: number, tail: Tail = 'lower'): number {
  return 2 * gammaQuantile(probability, degrees / 2, tail)
}
