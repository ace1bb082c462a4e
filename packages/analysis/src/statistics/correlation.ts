import { studentTwoTailed } from './distributions.ts'
import { ranks } from './ranks.ts'
import { sum } from './sum.ts'

/** How two columns go together over the rows where both have a number. */
export interface Correlation {
  /** −1 to 1. */
  readonly coefficient: number
  readonly count: number
  /** The chance of a coefficient this far from 0 if there were no relation (two-sided, Student's t with n − 2 degrees). */
  readonly p: number
}

/**
 * Pearson's r, as CORREL and PEARSON.
 * @param x the same length as `y`; finite numbers
 * @returns undefined below three pairs, or when one side does not vary
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): Correlation | undefined {
  const count = x.length
  if (count < 3) return undefined
  const meanX = sum(x) / count
  const meanY = sum(y) / count
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < count; i++) {
    const dx = (x[i] ?? 0) - meanX
    const dy = (y[i] ?? 0) - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  // What is left of a constant after its mean was rounded is no spread.
  const noise = 1e-28 * count
  if (!(xx > noise * meanX * meanX) || !(yy > noise * meanY * meanY)) return undefined
  const coefficient = Math.max(-1, Math.min(1, xy / geometricMean(xx, yy)))
  if (!Number.isFinite(coefficient)) return undefined
  const unexplained = 1 - coefficient * coefficient
  const p = unexplained === 0 ? 0 : studentTwoTailed(coefficient * Math.sqrt((count - 2) / unexplained), count - 2)
  return { coefficient, count, p }
}

/** √(ab), exact for perfect squares, without leaving the range of doubles on the way. */
function geometricMean(a: number, b: number): number {
  const product = a * b
  return product > 1e-290 && product < 1e300 ? Math.sqrt(product) : Math.sqrt(a) * Math.sqrt(b)
}

/** Spearman's rank correlation: Pearson's r of the ranks, ties sharing the mean of theirs (RANK.AVG). */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): Correlation | undefined {
  return pearson(ranks(x), ranks(y))
}

/** A column prepared to be correlated with many others: its numbers less their mean, NaN where there is none. */
export type Deviations = Float64Array

/** @param numbers one for each row, NaN where there is none */
export function toDeviations(numbers: Float64Array): Deviations {
  let total = 0
  let count = 0
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] ?? Number.NaN
    if (value !== value) continue
    total += value
    count++
  }
  const mean = total / count
  return numbers.map((value) => value - mean)
}

/**
 * Pearson's r over the rows where both have a number, in one pass: the deviations are small, so that the sums of their
 * squares lose nothing that matters (Chan, Golub & LeVeque 1983).
 * @param level the chance above which it is not wanted; the costly p is not computed for weaker relations
 * @param least the smallest |r| that is wanted
 * @returns undefined below three pairs, without spread, or when weaker than wanted
 */
export function correlateDeviations(
  a: Deviations,
  b: Deviations,
  least: number,
  level: number,
): Correlation | undefined {
  let count = 0
  let sumA = 0
  let sumB = 0
  let squaresA = 0
  let squaresB = 0
  let products = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? Number.NaN
    const y = b[i] ?? Number.NaN
    const product = x * y
    if (product !== product) continue
    count++
    sumA += x
    sumB += y
    squaresA += x * x
    squaresB += y * y
    products += product
  }
  if (count < 3) return undefined
  const xx = squaresA - (sumA * sumA) / count
  const yy = squaresB - (sumB * sumB) / count
  const coefficient = Math.max(-1, Math.min(1, (products - (sumA * sumB) / count) / geometricMean(xx, yy)))
  if (!(xx > 1e-24 * squaresA) || !(yy > 1e-24 * squaresB) || !(Math.abs(coefficient) >= least)) return undefined
  const unexplained = 1 - coefficient * coefficient
  const p = unexplained === 0 ? 0 : studentTwoTailed(coefficient * Math.sqrt((count - 2) / unexplained), count - 2)
  return p > level ? undefined : { coefficient, count, p }
}
