import { linearTrend } from './linear-trend.ts'
import { findSeasonality } from './seasonality.ts'

/** Weights of the newest error, each from 0 to 1; left out where the model has no such part. */
export interface Smoothing {
  readonly level: number
  readonly trend?: number | undefined
  readonly season?: number | undefined
}

export interface SmoothingState {
  readonly level: number
  readonly trend: number
  /** One addend for each place of the season, the next value's first; empty without a season. */
  readonly season: readonly number[]
}

export interface SmoothingFit {
  readonly smoothing: Smoothing
  /** After the last value. */
  readonly state: SmoothingState
  /** Sum of the squared one-step errors. */
  readonly squaredError: number
  readonly count: number
}

/**
 * Additive exponential smoothing in error-correction form (Hyndman, Koehler, Ord & Snyder 2008: ETS A,N,N; A,A,N and
 * A,A,A), once through the values.
 * @param values equally spaced, oldest first
 */
export function smooth(values: ArrayLike<number>, smoothing: Smoothing, start: SmoothingState): SmoothingFit {
  let { level, trend } = start
  const season = [...start.season]
  let squaredError = 0
  for (let i = 0; i < values.length; i++) {
    const place = season.length === 0 ? 0 : i % season.length
    const seasonal = season[place] ?? 0
    const error = (values[i] ?? 0) - level - trend - seasonal
    squaredError += error * error
    level += trend + smoothing.level * error
    trend += (smoothing.trend ?? 0) * error
    if (season.length > 0) season[place] = seasonal + (smoothing.season ?? 0) * error
  }
  const next = season.length === 0 ? 0 : values.length % season.length
  const state = { level, trend, season: [...season.slice(next), ...season.slice(0, next)] }
  return { smoothing, state, squaredError, count: values.length }
}

/**
 * Finds the weights that make the squared one-step errors least, by a grid that is refined twice.
 * @returns undefined when the values are too few for the model
 */
export function fitSmoothing(
  values: ArrayLike<number>,
  model: { readonly trend: boolean; readonly period: number },
): SmoothingFit | undefined {
  const start = startState(values, model)
  if (start === undefined) return undefined
  let best: SmoothingFit | undefined
  let step = 0.25
  for (let round = 0; round < 4; round++) {
    const centre: Smoothing = best?.smoothing ?? { level: 0.5, trend: 0.5, season: 0.5 }
    for (const level of around(centre.level, step)) {
      for (const trend of model.trend ? around(centre.trend ?? 0.5, step) : [undefined]) {
        for (const season of model.period > 1 ? around(centre.season ?? 0.5, step) : [undefined]) {
          // Beyond these the model forgets faster than it learns (Hyndman et al. 2008, section 2.2.1).
          if ((trend ?? 0) > level || (season ?? 0) > 1 - level) continue
          const fit = smooth(values, { level, trend, season }, start)
          if (best === undefined || fit.squaredError < best.squaredError) best = fit
        }
      }
    }
    step /= 2.5
  }
  return best !== undefined && Number.isFinite(best.squaredError) ? best : undefined
}

function around(centre: number, step: number): number[] {
  return [-2, -1, 0, 1, 2].map((times) => Math.min(0.999, Math.max(0.001, centre + times * step)))
}

function startState(
  values: ArrayLike<number>,
  { trend, period }: { trend: boolean; period: number },
): SmoothingState | undefined {
  const count = values.length
  if (count < (period > 1 ? 2 * period : trend ? 3 : 2)) return undefined
  const seasonality = period > 1 ? findSeasonality(values, period) : undefined
  if (period > 1 && seasonality === undefined) return undefined
  const early = Math.min(count, Math.max(10, 2 * period))
  const adjusted = Float64Array.from(
    { length: early },
    (_, i) => (values[i] ?? 0) - (seasonality?.pattern[i % period] ?? 0),
  )
  const line = linearTrend(
    Float64Array.from({ length: early }, (_, i) => i + 1),
    adjusted,
  )
  if (!trend || line === undefined) {
    const mean = adjusted.reduce((total, value) => total + value, 0) / early
    return {
      level: trend ? mean : (values[0] ?? 0) - (seasonality?.pattern[0] ?? 0),
      trend: 0,
      season: seasonality?.pattern ?? [],
    }
  }
  return { level: line.intercept, trend: line.slope, season: seasonality?.pattern ?? [] }
}

/** The value `ahead` steps after the last, from 1. */
export function project({ state }: SmoothingFit, ahead: number): number {
  const { season } = state
  return state.level + ahead * state.trend + (season.length === 0 ? 0 : (season[(ahead - 1) % season.length] ?? 0))
}

/**
 * The variance of the forecast error `ahead` steps on, as a multiple of the one-step variance (Hyndman et al. 2008,
 * table 6.1, class 1).
 */
export function varianceFactor({ smoothing, state }: SmoothingFit, ahead: number): number {
  const alpha = smoothing.level
  const beta = smoothing.trend ?? 0
  const gamma = smoothing.season ?? 0
  const period = state.season.length
  let factor = 1
  for (let j = 1; j < ahead; j++) {
    const seasonal = period > 0 && j % period === 0 ? gamma : 0
    factor += (alpha + beta * j + seasonal) ** 2
  }
  return factor
}
