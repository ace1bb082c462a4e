import { normalCumulative } from './distribution/index.ts'
import { moments, sampleVariance } from './moments.ts'
import type { NormalityTest } from './normality.ts'

/** Ascending z-scores, or undefined below eight values or without spread. */
function scores(values: ArrayLike<number>): Float64Array | undefined {
  if (values.length < 8) return undefined
  const power = moments(values)
  const deviation = Math.sqrt(sampleVariance(power) ?? 0)
  if (!(deviation > 0)) return undefined
  return Float64Array.from(values, (value) => (value - power.mean) / deviation).sort()
}

/**
 * Kolmogorov–Smirnov: the greatest distance between the distribution of the z-scores and the normal one, with the
 * asymptotic chance of it. The mean and deviation come from the same values, so p is too large rather than too small.
 */
export function kolmogorovSmirnov(values: ArrayLike<number>): NormalityTest | undefined {
  const sorted = scores(values)
  if (sorted === undefined) return undefined
  const count = sorted.length
  let statistic = 0
  for (let at = 0; at < count; at++) {
    const expected = normalCumulative(sorted[at] ?? 0)
    statistic = Math.max(statistic, (at + 1) / count - expected, expected - at / count)
  }
  const root = Math.sqrt(count)
  return { statistic, p: kolmogorovUpperTail((root + 0.12 + 0.11 / root) * statistic) }
}

/** The chance that Kolmogorov's K exceeds x. */
export function kolmogorovUpperTail(x: number): number {
  if (x < 0.2) return 1
  let total = 0
  for (let k = 1; k <= 100; k++) total += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x)
  return Math.min(1, Math.max(0, total))
}

/** Anderson–Darling's A² for normality with estimated mean and deviation, corrected for the size (Stephens 1986). */
export function andersonDarling(values: ArrayLike<number>): NormalityTest | undefined {
  const sorted = scores(values)
  if (sorted === undefined) return undefined
  const count = sorted.length
  let total = 0
  for (let at = 0; at < count; at++) {
    const below = normalCumulative(sorted[at] ?? 0)
    const above = normalCumulative(-(sorted[count - 1 - at] ?? 0))
    total += (2 * at + 1) * (Math.log(Math.max(below, 1e-300)) + Math.log(Math.max(above, 1e-300)))
  }
  const statistic = (-count - total / count) * (1 + 0.75 / count + 2.25 / (count * count))
  return { statistic, p: andersonDarlingTail(statistic) }
}

/** The chance of a corrected A² this large (D'Agostino & Stephens 1986, table 4.9). */
export function andersonDarlingTail(statistic: number): number {
  const a = statistic
  if (a >= 10) return 0
  if (a > 0.6) return Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a)
  if (a > 0.34) return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a)
  if (a > 0.2) return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a)
  return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a)
}
