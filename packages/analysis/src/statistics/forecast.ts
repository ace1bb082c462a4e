import { normalQuantile } from './distributions.ts'
import { fitSmoothing, project, type SmoothingFit, varianceFactor } from './exponential-smoothing.ts'

export type ForecastMethod = 'naive' | 'seasonal-naive' | 'level' | 'trend' | 'season' | 'trend-and-season'

export interface Forecast {
  readonly method: ForecastMethod
  readonly values: readonly number[]
  /** The interval that holds the true value with `confidence`, if the past errors are like the future ones. */
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  readonly confidence: number
  /** The mean absolute error of one step ahead over the last values, each forecast from those before it alone. */
  readonly testError: number
  /** The same of the naive forecast: the last value again, or the one a season ago. */
  readonly naiveError: number
  /** How many values were forecast in the test. */
  readonly tested: number
}

interface Candidate {
  readonly method: ForecastMethod
  readonly forecast: (values: Float64Array, ahead: number) => number | undefined
}

/**
 * Forecasts by exponential smoothing, or by the naive forecast where back-testing shows nothing better.
 * @param values equally spaced, oldest first, finite
 * @param period values of a season; 1 for none
 * @param horizon how many values ahead
 * @returns undefined below six values
 */
export function forecast(
  values: Float64Array,
  period: number,
  horizon: number,
  confidence = 0.95,
): Forecast | undefined {
  const count = values.length
  if (count < 6 || horizon < 1) return undefined
  const seasonal = period > 1 && count >= 2 * period + 2
  const tested = Math.max(2, Math.min(12, Math.floor(count / 4)))
  const candidates = candidateMethods(seasonal ? period : 1)
  const errors = candidates.map(({ forecast: predict }) => backTest(values, tested, predict))
  const naive = Math.min(
    ...errors.filter((_, i) => candidates[i]?.method.includes('naive')).filter((error) => error !== undefined),
  )
  let best = 0
  for (const [i, error] of errors.entries()) {
    // A method that is no better by a twentieth is not worth its parameters.
    if (
      error !== undefined &&
      error < (errors[best] ?? Number.POSITIVE_INFINITY) * (i < naiveMethods(seasonal) ? 1 : 0.95)
    )
      best = i
  }
  const chosen = candidates[best]
  const testError = errors[best]
  if (chosen === undefined || testError === undefined || !Number.isFinite(naive)) return undefined
  const fit = fitOf(chosen.method, values, period)
  const predicted: number[] = []
  const reach: number[] = []
  const z = normalQuantile(0.5 + confidence / 2)
  for (let ahead = 1; ahead <= horizon; ahead++) {
    const value = chosen.forecast(values, ahead)
    if (value === undefined || !Number.isFinite(value)) return undefined
    predicted.push(value)
    reach.push(z * Math.sqrt(errorVariance(values, chosen.method, fit, period, ahead)))
  }
  return {
    method: chosen.method,
    values: predicted,
    lower: predicted.map((value, i) => value - (reach[i] ?? 0)),
    upper: predicted.map((value, i) => value + (reach[i] ?? 0)),
    confidence,
    testError,
    naiveError: naive,
    tested,
  }
}

function naiveMethods(seasonal: boolean): number {
  return seasonal ? 2 : 1
}

function candidateMethods(period: number): Candidate[] {
  const smoothed = (method: ForecastMethod): Candidate => ({
    method,
    forecast: (values, ahead) => {
      const fit = fitOf(method, values, period)
      return fit === undefined ? undefined : project(fit, ahead)
    },
  })
  const seasonalNaive: Candidate = {
    method: 'seasonal-naive',
    forecast: (values, ahead) => values[values.length - period + ((ahead - 1) % period)],
  }
  return [
    { method: 'naive', forecast: (values) => values.at(-1) },
    ...(period > 1 ? [seasonalNaive] : []),
    smoothed('level'),
    smoothed('trend'),
    ...(period > 1 ? [smoothed('season'), smoothed('trend-and-season')] : []),
  ]
}

function fitOf(method: ForecastMethod, values: Float64Array, period: number): SmoothingFit | undefined {
  if (method === 'naive' || method === 'seasonal-naive') return undefined
  const withSeason = method === 'season' || method === 'trend-and-season'
  return fitSmoothing(values, {
    trend: method === 'trend' || method === 'trend-and-season',
    period: withSeason ? period : 1,
  })
}

function backTest(values: Float64Array, tested: number, predict: Candidate['forecast']): number | undefined {
  let total = 0
  for (let at = values.length - tested; at < values.length; at++) {
    const predicted = predict(values.subarray(0, at), 1)
    if (predicted === undefined || !Number.isFinite(predicted)) return undefined
    total += Math.abs((values[at] ?? 0) - predicted)
  }
  return total / tested
}

/** Of naive forecasts the errors of each step add up; of smoothed ones `varianceFactor` says how they do. */
function errorVariance(
  values: Float64Array,
  method: ForecastMethod,
  fit: SmoothingFit | undefined,
  period: number,
  ahead: number,
): number {
  if (fit !== undefined) {
    const parameters = 1 + (fit.smoothing.trend === undefined ? 0 : 1) + (fit.smoothing.season === undefined ? 0 : 1)
    return (fit.squaredError / Math.max(1, fit.count - parameters)) * varianceFactor(fit, ahead)
  }
  const lag = method === 'seasonal-naive' ? period : 1
  let squares = 0
  for (let i = lag; i < values.length; i++) squares += ((values[i] ?? 0) - (values[i - lag] ?? 0)) ** 2
  return (squares / Math.max(1, values.length - lag)) * Math.ceil(ahead / lag)
}
