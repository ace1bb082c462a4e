import { kurtosis, moments, sampleVariance, skewness } from './moments.ts'
import { quantile } from './quantile.ts'

/** What a column of numbers is described by, in the unit of the numbers. */
export interface NumberSummary {
  readonly count: number
  readonly sum: number
  readonly mean: number
  /** Of a sample (n − 1), STDEV.S; undefined below two values. */
  readonly standardDeviation: number | undefined
  readonly min: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly max: number
  readonly skewness: number | undefined
  readonly kurtosis: number | undefined
  readonly distinct: number
  /** The most frequent value, the smallest of several. */
  readonly mode: number
  readonly modeCount: number
}

/**
 * @param sorted finite numbers, ascending
 * @returns undefined without numbers, and when a sum leaves the range of doubles
 */
export function summarizeNumbers(sorted: Float64Array): NumberSummary | undefined {
  if (sorted.length === 0) return undefined
  const power = moments(sorted)
  const total = power.sum
  if (!Number.isFinite(total) || !Number.isFinite(power.second)) return undefined
  const variance = sampleVariance(power)
  const { distinct, mode, modeCount } = runsOf(sorted)
  return {
    count: sorted.length,
    sum: total,
    mean: power.mean,
    standardDeviation: variance === undefined ? undefined : Math.sqrt(variance),
    min: sorted[0] ?? 0,
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
    max: sorted.at(-1) ?? 0,
    skewness: skewness(power),
    kurtosis: kurtosis(power),
    distinct,
    mode,
    modeCount,
  }
}

/** Distinct values and the mode, from the runs of equal numbers. */
function runsOf(sorted: Float64Array): { distinct: number; mode: number; modeCount: number } {
  let distinct = 0
  let mode = sorted[0] ?? 0
  let modeCount = 0
  let start = 0
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] === sorted[start]) continue
    distinct++
    if (i - start > modeCount) {
      modeCount = i - start
      mode = sorted[start] ?? 0
    }
    start = i
  }
  return { distinct, mode, modeCount }
}
