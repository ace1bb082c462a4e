import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'
import type { RegularSeries } from './regular-series.ts'

/** A series that repeats a pattern exactly, shifted by the same amount each time. */
export interface RepeatingSeries {
  readonly series: RegularSeries
  readonly season: number
  readonly shift: number
}

/**
 * Excel's exponential smoothing is published but for how it finds its parameters. Where a series goes on exactly (a line,
 * or a line and a season) every choice of them forecasts the same; only such series are computed.
 * @param seasonality 0 and 1 for none @throws #NUM! for what is no season that Excel takes
 */
export function requireRepeating(series: RegularSeries, seasonality: number, call: Call): RepeatingSeries {
  if (seasonality < 0 || seasonality > 8760) throw errors.num
  const { values } = series
  const season = Math.max(Math.trunc(seasonality), 1)
  const shift = (values[season] ?? 0) - (values[0] ?? 0)
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const repeats = values.every((value, index) => {
    const before = values[index - season]
    return before === undefined || Math.abs(value - before - shift) <= 1e-12 * size
  })
  if (values.length <= season || !repeats) {
    call.unsupported('How Excel fits its exponential smoothing is not published, so only exact patterns are forecast.')
  }
  return { series, season, shift }
}

/** The value at a whole step from the start, 0 or later. */
export function valueAt({ series, season, shift }: RepeatingSeries, place: number): number {
  const known = series.values[place]
  if (known !== undefined) return known
  const last = series.values.length - 1
  const cycles = Math.ceil((place - last) / season)
  return (series.values[place - cycles * season] ?? 0) + cycles * shift
}
