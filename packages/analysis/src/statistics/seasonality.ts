import { linearTrend } from './linear-trend.ts'

/** How a series moves within its season, after its straight trend is taken out. */
export interface Seasonality {
  readonly period: number
  /** The share of the variation around the trend that the season explains, 0 to 1 (Wang, Smith & Hyndman 2006). */
  readonly strength: number
  /** The mean deviation from the trend at each place of the season, beginning with the first value's; they sum to 0. */
  readonly pattern: readonly number[]
}

/**
 * @param values equally spaced, oldest first
 * @param period values of a season
 * @returns undefined below two full seasons, or without variation around the trend
 */
export function findSeasonality(values: ArrayLike<number>, period: number): Seasonality | undefined {
  const count = values.length
  if (period < 2 || count < 2 * period) return undefined
  const trend = linearTrend(
    Float64Array.from({ length: count }, (_, i) => i),
    values,
  )
  if (trend === undefined) return undefined
  const rest = Float64Array.from({ length: count }, (_, i) => (values[i] ?? 0) - trend.intercept - trend.slope * i)
  const pattern = Array.from({ length: period }, (_, place) => meanAt(rest, place, period))
  const level = pattern.reduce((total, value) => total + value, 0) / period
  const centred = pattern.map((value) => value - level)
  const remainder = rest.map((value, i) => value - (centred[i % period] ?? 0))
  // Each place of the season takes one degree of freedom, without which noise alone would look seasonal.
  const before = squares(rest) / (count - 1)
  const after = squares(remainder) / (count - period)
  if (!(before > 0) || !Number.isFinite(before)) return undefined
  return { period, strength: Math.max(0, Math.min(1, 1 - after / before)), pattern: centred }
}

function meanAt(values: Float64Array, place: number, period: number): number {
  let total = 0
  let count = 0
  for (let i = place; i < values.length; i += period) {
    total += values[i] ?? 0
    count++
  }
  return total / count
}

function squares(values: Float64Array): number {
  return values.reduce((total, value) => total + value * value, 0)
}
