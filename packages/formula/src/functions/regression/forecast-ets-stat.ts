import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number, omittable } from '../define.ts'
import { regularSeries } from './regular-series.ts'
import { requireRepeating } from './repeating-series.ts'

/**
 * Statistics of a forecast: 4 to 7 are its errors, 0 for an exact pattern, 8 the step of the timeline; 1 to 3 are the
 * smoothing parameters, whose choice is not published. https://support.microsoft.com/office/forecast-ets-stat-function
 */
export const FORECAST_ETS_STAT = defineFunction({
  name: 'FORECAST.ETS.STAT',
  parameters: [
    array('values'),
    array('timeline'),
    number('statistic_type'),
    omittable(number('seasonality')),
    omittable(number('data_completion')),
    omittable(number('aggregation')),
  ],
  run: ([values, timeline, type, seasonality = 1, completion = 1, aggregation = 1], call) => {
    const statistic = Math.trunc(type)
    if (statistic < 1 || statistic > 8) return errors.num
    const series = regularSeries(values, timeline, Math.trunc(completion), Math.trunc(aggregation), call)
    if (statistic === 8) return series.step
    requireRepeating(series, seasonality, call)
    if (statistic <= 3) call.unsupported('How Excel finds its smoothing parameters is not published.')
    return 0
  },
})
