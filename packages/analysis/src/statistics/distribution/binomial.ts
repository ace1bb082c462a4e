import { betaRegularized } from './incomplete-beta.ts'
import { normalQuantile } from './normal.ts'
import { findLeast } from './least-integer.ts'
import { binomialTerm } from './saddle-point.ts'

/** P(X = k) for whole k of [0, trials]. */
export function binomialDensity(k: number, trials: number, p: number): number {
  return binomialTerm(k, trials, p, 1 - p)
}

/** P(X ≤ k) for whole k. */
export function binomialCumulative(k: number, trials: number, p: number): number {
  if (k < 0) return 0
  if (k >= trials) return 1
  return betaRegularized(trials - k, k + 1, 1 - p, p)
}

/** P(from ≤ X ≤ to) for whole bounds, without the cancellation of a difference near 1. */
export function binomialBetween(from: number, to: number, trials: number, p: number): number {
  if (from === to) return binomialDensity(from, trials, p)
  if (from > trials * p) {
    const above = (k: number) => (k >= trials ? 0 : k < 0 ? 1 : betaRegularized(k + 1, trials - k, p, 1 - p))
    return above(from - 1) - above(to)
  }
  return binomialCumulative(to, trials, p) - binomialCumulative(from - 1, trials, p)
}

/** Least k with P(X ≤ k) ≥ alpha. @param alpha between 0 and 1, both excluded */
export function binomialQuantile(alpha: number, trials: number, p: number): number {
  const spread = Math.sqrt(trials * p * (1 - p))
  const guess = Math.round(trials * p + normalQuantile(alpha) * spread)
  return findLeast((k) => binomialCumulative(k, trials, p) >= alpha, guess, Math.ceil(spread / 10), trials)
}
