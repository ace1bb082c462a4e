import { quantile } from './quantile.ts'

/**
 * The median of the absolute distances from the median (MAD), unscaled.
 * @param sorted at least one finite number, ascending
 */
export function medianAbsoluteDeviation(sorted: Float64Array): number {
  const median = quantile(sorted, 0.5)
  return quantile(sorted.map((value) => Math.abs(value - median)).sort(), 0.5)
}

/**
 * How many robust standard deviations a value is from the median: 0.6745 (x − median) / MAD. Above 3.5 in either
 * direction is an outlier (Iglewicz & Hoaglin 1993).
 * @returns undefined when more than half of the values are the median, so that there is no spread to measure by
 */
export function modifiedZScore(value: number, median: number, deviation: number): number | undefined {
  return deviation === 0 ? undefined : (0.6745 * (value - median)) / deviation
}
