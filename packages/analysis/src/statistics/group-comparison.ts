import { fisherUpperTail, studentTwoTailed } from './distributions.ts'

export interface GroupSummary {
  readonly code: number
  readonly count: number
  readonly sum: number
  readonly mean: number
  /** Undefined below two values. */
  readonly sampleVariance: number | undefined
}

/** One-way analysis of variance: how much of the spread lies between the groups. */
export interface GroupComparison {
  /** Groups with values, the greatest mean first. */
  readonly groups: readonly GroupSummary[]
  /** η²: the share of the variance that the group explains, 0 to 1. Positively biased in small groups. */
  readonly etaSquared: number
  /** ω²: the same without the bias (Hays 1963), at least 0. */
  readonly omegaSquared: number
  readonly f: number
  readonly p: number
}

/**
 * @param codes the group of each row, −1 for none
 * @param values as long; NaN where there is no number
 * @param groupCount codes run from 0 to below this
 * @returns undefined below two groups with values, without more values than groups, or without spread
 */
export function compareGroups(
  codes: ArrayLike<number>,
  values: ArrayLike<number>,
  groupCount: number,
): GroupComparison | undefined {
  const counts = new Int32Array(groupCount)
  const means = new Float64Array(groupCount)
  const squares = new Float64Array(groupCount)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? -1
    const value = values[i] ?? Number.NaN
    if (code < 0 || Number.isNaN(value)) continue
    // Welford's update keeps means and squares exact enough in one pass.
    const count = (counts[code] ?? 0) + 1
    const mean = means[code] ?? 0
    const next = mean + (value - mean) / count
    counts[code] = count
    means[code] = next
    squares[code] = (squares[code] ?? 0) + (value - mean) * (value - next)
  }
  const groups: GroupSummary[] = []
  let total = 0
  let grand = 0
  for (let code = 0; code < groupCount; code++) {
    const count = counts[code] ?? 0
    if (count === 0) continue
    const mean = means[code] ?? 0
    total += count
    grand += (mean - grand) * (count / total)
    groups.push({
      code,
      count,
      sum: mean * count,
      mean,
      sampleVariance: count > 1 ? (squares[code] ?? 0) / (count - 1) : undefined,
    })
  }
  if (groups.length < 2 || total <= groups.length) return undefined
  const between = groups.reduce((sum, group) => sum + group.count * (group.mean - grand) ** 2, 0)
  const within = squares.reduce((sum, square) => sum + square, 0)
  const spread = between + within
  if (!(spread > 0) || !Number.isFinite(spread)) return undefined
  const degrees = groups.length - 1
  const error = within / (total - groups.length)
  // Groups without any spread inside have no finite F; the largest double says the same.
  const f = error === 0 ? Number.MAX_VALUE : Math.min(Number.MAX_VALUE, between / degrees / error)
  groups.sort((a, b) => b.mean - a.mean)
  return {
    groups,
    etaSquared: between / spread,
    omegaSquared: Math.max(0, (between - degrees * error) / (spread + error)),
    f,
    p: error === 0 ? 0 : fisherUpperTail(f, degrees, total - groups.length),
  }
}

/** The difference of two means against their spread, and the chance of it (Welch's t, T.TEST type 3). */
export interface MeanDifference {
  readonly difference: number
  /** In pooled standard deviations, corrected for small samples (Hedges 1981). */
  readonly hedgesG: number
  readonly t: number
  readonly degrees: number
  readonly p: number
}

/** @returns undefined when a group has fewer than two values or neither has spread */
export function compareMeans(a: GroupSummary, b: GroupSummary): MeanDifference | undefined {
  if (a.sampleVariance === undefined || b.sampleVariance === undefined) return undefined
  const errorA = a.sampleVariance / a.count
  const errorB = b.sampleVariance / b.count
  const error = errorA + errorB
  const pooled = Math.sqrt(
    ((a.count - 1) * a.sampleVariance + (b.count - 1) * b.sampleVariance) / (a.count + b.count - 2),
  )
  if (!(error > 0) || !(pooled > 0)) return undefined
  const difference = a.mean - b.mean
  const t = difference / Math.sqrt(error)
  const degrees = error ** 2 / (errorA ** 2 / (a.count - 1) + errorB ** 2 / (b.count - 1))
  const correction = 1 - 3 / (4 * (a.count + b.count) - 9)
  return { difference, hedgesG: (difference / pooled) * correction, t, degrees, p: studentTwoTailed(t, degrees) }
}
