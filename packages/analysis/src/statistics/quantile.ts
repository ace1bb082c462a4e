/**
 * The quantile at `share` by linear interpolation (Hyndman & Fan 1996, type 7), as PERCENTILE.INC and QUARTILE.INC.
 * @param sorted at least one finite number, ascending
 * @param share 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError('A quantile needs at least one value')
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below] ?? 0
  const high = sorted[below + 1]
  return high === undefined || high === low ? low : low + (high - low) * (place - below)
}

/** Values outside [lower, upper] are outliers; both bounds carry the unit of the data. */
export interface Fences {
  readonly lower: number
  readonly upper: number
}

/**
 * Tukey's fences: the quartiles moved outwards by `k` interquartile ranges (Tukey 1977).
 * @param sorted finite numbers, ascending
 * @param k interquartile ranges: 1.5 for outliers, 3 for extremes
 * @returns undefined below four values, where quartiles describe nothing
 */
export function tukeyFences(sorted: ArrayLike<number>, k = 1.5): Fences | undefined {
  if (sorted.length < 4) return undefined
  return tukeyReach(quantile(sorted, 0.25), quantile(sorted, 0.75), k)
}

/** The fences from quartiles that are known already. */
export function tukeyReach(q1: number, q3: number, k = 1.5): Fences {
  const reach = k * (q3 - q1)
  return { lower: q1 - reach, upper: q3 + reach }
}
