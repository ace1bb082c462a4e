/** A continuous distribution, as its quantiles are searched for. */
export interface Continuous {
  /** P(X ≤ x). */
  readonly lower: (x: number) => number
  /** P(X > x), with all its digits where that is small. */
  readonly upper: (x: number) => number
  readonly density: (x: number) => number
}

/** Where probability is cut off: `lower` is P(X ≤ x), `upper` is P(X > x). */
export type Tail = 'lower' | 'upper'

/**
 * The x above 0 with the given tail probability, to the last digit or two: a bracket by doubling and halving, then
 * Newton's steps inside it. Never more than some 2,500 evaluations.
 * @param probability between 0 and 1, both excluded
 * @param start a positive guess
 * @param limit the support's upper end
 */
export function findQuantile(
  distribution: Continuous,
  probability: number,
  tail: Tail,
  start: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  // The smaller tail keeps its digits; 1 - p is exact for p of [0.5, 1].
  const byLower = tail === 'lower' ? probability <= 0.5 : probability > 0.5
  const target = (tail === 'lower') === byLower ? probability : 1 - probability
  const excess = byLower ? (x: number) => distribution.lower(x) - target : (x: number) => target - distribution.upper(x)
  // From 0 or infinity doubling and halving would lead nowhere.
  let low = Math.min(Math.max(start, Number.MIN_VALUE), limit, Number.MAX_VALUE)
  let high = low
  while (low > 0 && excess(low) > 0) {
    high = low
    low /= 2
  }
  while (high < limit && excess(high) < 0) {
    low = high
    high = Math.min(high * 2, limit)
  }
  if (high === Number.POSITIVE_INFINITY) return Number.NaN
  let x = low > 0 ? (low + high) / 2 : high
  for (let step = 0; step < 200; step++) {
    const difference = excess(x)
    if (Number.isNaN(difference)) return difference
    if (difference === 0) return x
    if (difference > 0) high = x
    else low = x
    const newton = x - difference / distribution.density(x)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 2e-16 * x || next === low || next === high) return next
    x = next
  }
  return x
}
