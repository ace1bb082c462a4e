import { chiSquareUpperTail, normalQuantile, normalUpperTail, polynomial } from './distributions.ts'
import { moments } from './moments.ts'

/** A test of the hypothesis that values come from a normal distribution; a small p speaks against it. */
export interface NormalityTest {
  readonly statistic: number
  readonly p: number
}

/**
 * Shapiro–Wilk's W with Royston's approximation (Royston 1995, algorithm AS R94), as R's shapiro.test.
 * @param sorted finite numbers, ascending
 * @returns undefined outside 3 to 5000 values, where the approximation was not fitted, and without spread
 */
export function shapiroWilk(sorted: ArrayLike<number>): NormalityTest | undefined {
  const count = sorted.length
  const first = sorted[0] ?? 0
  const range = (sorted[count - 1] ?? 0) - first
  if (count < 3 || count > 5000 || !(range > 0) || !Number.isFinite(range)) return undefined
  const weights = shapiroWeights(count)
  let mean = 0
  for (let i = 0; i < count; i++) mean += ((sorted[i] ?? 0) - first) / range
  mean /= count
  let weighted = 0
  let squares = 0
  for (let i = 0; i < count; i++) {
    const deviation = ((sorted[i] ?? 0) - first) / range - mean
    weighted += (weights[i] ?? 0) * deviation
    squares += deviation * deviation
  }
  const statistic = Math.min(1, (weighted * weighted) / squares)
  return { statistic, p: shapiroP(statistic, count) }
}

/** Antisymmetric weights of the order statistics, unit length. */
function shapiroWeights(count: number): Float64Array {
  const weights = new Float64Array(count)
  if (count === 3) {
    weights[0] = -Math.SQRT1_2
    weights[2] = Math.SQRT1_2
    return weights
  }
  const scores = Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 1 - 0.375) / (count + 0.25)))
  const squares = scores.reduce((total, score) => total + score * score, 0)
  const root = 1 / Math.sqrt(count)
  const last =
    (scores[count - 1] ?? 0) / Math.sqrt(squares) +
    polynomial([0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], root)
  const beforeLast =
    (scores[count - 2] ?? 0) / Math.sqrt(squares) +
    polynomial([0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], root)
  const fitted = count > 5 ? 2 : 1
  const outer = (scores[count - 1] ?? 0) ** 2 + (fitted === 2 ? (scores[count - 2] ?? 0) ** 2 : 0)
  const outerWeights = last ** 2 + (fitted === 2 ? beforeLast ** 2 : 0)
  const scale = Math.sqrt((squares - 2 * outer) / (1 - 2 * outerWeights))
  for (let i = fitted; i < count - fitted; i++) weights[i] = (scores[i] ?? 0) / scale
  weights[0] = -last
  weights[count - 1] = last
  if (fitted === 2) {
    weights[1] = -beforeLast
    weights[count - 2] = beforeLast
  }
  return weights
}

function shapiroP(statistic: number, count: number): number {
  if (count === 3) {
    const angle = (6 / Math.PI) * (Math.asin(Math.sqrt(statistic)) - Math.asin(Math.sqrt(0.75)))
    return Math.max(0, angle)
  }
  const rest = Math.log1p(-statistic)
  if (count <= 11) {
    const gamma = polynomial([-2.273, 0.459], count)
    if (rest >= gamma) return 1e-99
    const mean = polynomial([0.544, -0.39978, 0.025054, -6.714e-4], count)
    const deviation = Math.exp(polynomial([1.3822, -0.77857, 0.062767, -0.0020322], count))
    return normalUpperTail((-Math.log(gamma - rest) - mean) / deviation)
  }
  const log = Math.log(count)
  const mean = polynomial([-1.5861, -0.31082, -0.083751, 0.0038915], log)
  const deviation = Math.exp(polynomial([-0.4803, -0.082676, 0.0030302], log))
  return normalUpperTail((rest - mean) / deviation)
}

/**
 * Jarque–Bera: how far skewness and kurtosis are from those of a normal distribution, against χ² with two degrees.
 * Asymptotic: a hint below a few hundred values.
 * @returns undefined below eight values or without spread
 */
export function jarqueBera(values: ArrayLike<number>): NormalityTest | undefined {
  if (values.length < 8) return undefined
  const { count, second, third, fourth } = moments(values)
  const variance = second / count
  if (!(variance > 0)) return undefined
  const skewness = third / count / variance ** 1.5
  const kurtosis = fourth / count / variance ** 2
  const statistic = (count / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4)
  return Number.isFinite(statistic) ? { statistic, p: chiSquareUpperTail(statistic, 2) } : undefined
}
