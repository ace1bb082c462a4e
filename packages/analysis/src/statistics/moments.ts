import { sum } from './sum.ts'

/** Sums of powers of the deviations from the mean; from them follow all that `moments` is used for. */
export interface Moments {
  readonly count: number
  /** Infinite where it leaves the range of doubles. */
  readonly sum: number
  readonly mean: number
  /** Σ(x−x̄)², Σ(x−x̄)³ and Σ(x−x̄)⁴ */
  readonly second: number
  readonly third: number
  readonly fourth: number
}

/**
 * Two passes: the compensated mean, then the deviations from it with the rounding of the mean taken out again
 * (Chan, Golub & LeVeque 1983, corrected two-pass). Where the spread is tiny against the mean, decimal values are first
 * scaled to integers, so that the digits that a cell shows count and not the ends of their binary fractions.
 * @param values at least one finite number
 */
export function moments(values: ArrayLike<number>): Moments {
  const count = values.length
  if (count === 0) throw new RangeError('Moments need at least one value')
  const total = sum(values)
  const mean = total / count
  const plain = deviations(values, mean)
  const spread = Math.sqrt(plain.second / count)
  if (spread === 0 || Math.abs(mean) < 1e4 * spread) return { count, sum: total, ...plain, mean }
  const scale = decimalScale(values)
  if (scale === undefined) return { count, sum: total, ...plain, mean }
  const origin = Math.round((values[0] ?? 0) * scale)
  const integers = Float64Array.from(values, (value) => Math.round(value * scale) - origin)
  const shift = sum(integers) / count
  const exact = deviations(integers, shift)
  return {
    count,
    sum: total,
    mean: (origin + shift) / scale,
    second: exact.second / scale ** 2,
    third: exact.third / scale ** 3,
    fourth: exact.fourth / scale ** 4,
  }
}

function deviations(values: ArrayLike<number>, mean: number): Omit<Moments, 'count' | 'sum' | 'mean'> {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] ?? 0) - mean
    const square = deviation * deviation
    first += deviation
    second += square
    third += square * deviation
    fourth += square * square
  }
  return { second: Math.max(0, second - (first * first) / values.length), third, fourth }
}

/** The power of ten that makes integers of all values, when each is a decimal of at most twelve places. */
function decimalScale(values: ArrayLike<number>): number | undefined {
  let scale = 1
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    while (Math.round(value * scale) / scale !== value) {
      scale *= 10
      if (scale > 1e12) return undefined
    }
    if (Math.abs(value * scale) > Number.MAX_SAFE_INTEGER) return undefined
  }
  return scale
}

/** VAR.S: undefined below two values. */
export function sampleVariance({ count, second }: Moments): number | undefined {
  return count < 2 ? undefined : second / (count - 1)
}

/** VAR.P */
export function populationVariance({ count, second }: Moments): number {
  return second / count
}

/** SKEW, the adjusted Fisher–Pearson coefficient: undefined below three values or without spread. */
export function skewness({ count, second, third }: Moments): number | undefined {
  if (count < 3 || second === 0) return undefined
  const deviation = Math.sqrt(second / (count - 1))
  return finite((count * third) / ((count - 1) * (count - 2) * deviation ** 3))
}

/** KURT, the excess over a normal distribution: undefined below four values or without spread. */
export function kurtosis({ count, second, fourth }: Moments): number | undefined {
  if (count < 4 || second === 0) return undefined
  const variance = second / (count - 1)
  const scaled = (count * (count + 1) * fourth) / ((count - 1) * (count - 2) * (count - 3) * variance * variance)
  return finite(scaled - (3 * (count - 1) ** 2) / ((count - 2) * (count - 3)))
}

/** Powers of huge or tiny deviations leave the range of doubles; a statistic that did is not known. */
function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}
