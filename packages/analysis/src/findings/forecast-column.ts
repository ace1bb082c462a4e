import { type Forecast, forecast } from '../statistics/forecast.ts'
import { findGaps, nextMoment } from '../statistics/time-step.ts'
import { formatSerial } from '../table/serial.ts'
import type { Column, Table } from '../table/table.ts'
import { momentsOf, stepOf, toSeries } from './time.ts'

/** A forecast of a measure along dates, or why there is none. */
export type ColumnForecast =
  | {
      readonly status: 'forecast'
      /** The moments ahead: Excel serials, or years where the time column holds years. */
      readonly moments: readonly number[]
      readonly forecast: Forecast
      /** Whether back-testing found nothing better than the naive forecast; the answer must say so. */
      readonly naiveWins: boolean
    }
  | { readonly status: 'declined'; readonly reason: string }

const fewestMoments = 6
const longestHorizon = 1000

/**
 * Forecasts the sum (of shares: the mean) of `measure` for each moment of `time`.
 * @param time a column of dates, or of years
 * @param horizon how many moments ahead, at most a thousand
 */
export function forecastColumn(
  table: Table,
  time: Column,
  measure: Column,
  horizon: number,
  confidence = 0.95,
): ColumnForecast {
  const date1904 = table.range.date1904 === true
  const declined = (reason: string): ColumnForecast => ({ status: 'declined', reason })
  const { moments, values } = toSeries(momentsOf(time), measure, measure.type === 'percent')
  if (moments.length < fewestMoments) {
    return declined(
      `${measure.name} has values at ${moments.length} moments of ${time.name}; a forecast needs at least ${fewestMoments}.`,
    )
  }
  const step = stepOf(time, moments, table)
  if (step === undefined)
    return declined(`The moments of ${time.name} keep no regular step, so that none can be told ahead.`)
  const [gap] = time.type === 'date' ? findGaps(moments, step, date1904, 1) : []
  if (gap !== undefined)
    return declined(
      `${time.name} leaves out ${formatSerial(gap, date1904)}: fill the gaps first, or forecast by a longer step.`,
    )
  const predicted = forecast(values, step.season, Math.min(horizon, longestHorizon), confidence)
  if (predicted === undefined) return declined(`${measure.name} cannot be forecast from these numbers.`)
  const ahead: number[] = []
  let moment = moments.at(-1) ?? 0
  for (const _ of predicted.values) {
    moment = time.type === 'date' ? nextMoment(moment, step, date1904) : moment + 1
    ahead.push(moment)
  }
  return {
    status: 'forecast',
    moments: ahead,
    forecast: predicted,
    naiveWins: predicted.method === 'naive' || predicted.method === 'seasonal-naive',
  }
}
