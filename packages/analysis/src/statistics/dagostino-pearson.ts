import { chiSquareUpperTail } from './distributions.ts'
import { moments } from './moments.ts'
import type { NormalityTest } from './normality.ts'

/**
 * The omnibus K² of skewness and kurtosis against χ² with two degrees (D'Agostino & Pearson 1973).
 * @returns undefined below eight values or without spread
 */
export function dagostinoPearson(values: ArrayLike<number>): NormalityTest | undefined {
  if (values.length < 8) return undefined
  const { count, second, third, fourth } = moments(values)
  const variance = second / count
  if (!(variance > 0)) return undefined
  const statistic =
    skewnessScore(third / count / variance ** 1.5, count) ** 2 +
    kurtosisScore(fourth / count / variance ** 2, count) ** 2
  return Number.isFinite(statistic) ? { statistic, p: chiSquareUpperTail(statistic, 2) } : undefined
}

/** √b₁ of a sample as a standard normal score (D'Agostino 1970). */
export function skewnessScore(skewness: number, n: number): number {
  const scaled = skewness * Math.sqrt(((n + 1) * (n + 3)) / (6 * (n - 2)))
  const kurtosis = (3 * (n * n + 27 * n - 70) * (n + 1) * (n + 3)) / ((n - 2) * (n + 5) * (n + 7) * (n + 9))
  const square = Math.sqrt(2 * (kurtosis - 1)) - 1
  const shape = 1 / Math.sqrt(0.5 * Math.log(square))
  const ratio = scaled / Math.sqrt(2 / (square - 1))
  return shape * Math.asinh(ratio)
}

/** b₂ of a sample (3 for a normal distribution) as a standard normal score (Anscombe & Glynn 1983). */
export function kurtosisScore(kurtosis: number, n: number): number {
  const mean = (3 * (n - 1)) / (n + 1)
  const variance = (24 * n * (n - 2) * (n - 3)) / ((n + 1) ** 2 * (n + 3) * (n + 5))
  const scaled = (kurtosis - mean) / Math.sqrt(variance)
  const third =
    ((6 * (n * n - 5 * n + 2)) / ((n + 7) * (n + 9))) * Math.sqrt((6 * (n + 3) * (n + 5)) / (n * (n - 2) * (n - 3)))
  const degrees = 6 + (8 / third) * (2 / third + Math.sqrt(1 + 4 / (third * third)))
  const below = (1 - 2 / degrees) / (1 + scaled * Math.sqrt(2 / (degrees - 4)))
  return (1 - 2 / (9 * degrees) - Math.cbrt(below)) / Math.sqrt(2 / (9 * degrees))
}
