import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction, number, omittable } from '../define.ts'
import { regularSeries } from './regular-series.ts'
import { requireRepeating } from './repeating-series.ts'

/** Half width of the interval around a forecast: 0 for an exact pattern. https://support.microsoft.com/office/forecast-ets-confint-function */
export const FORECAST_ETS_CONFINT = defineFunction({
  name: 'FORECAST.ETS.CONFINT',
  parameters: [
    number('target_date'),
    array('values'),
    array('timeline'),
    omittable(number('confidence_level')),
    omittable(number('seasonality')),
    omittable(number('data_completion')),
    omittable(number('aggregation')),
  ],
  run: ([target, values, timeline, confidence = 0.95, seasonality = 1, completion = 1, aggregation = 1], call) => {
    if (confidence < 0 || confidence >= 1) return errors.num
    const series = regularSeries(values, timeline, Math.trunc(completion), Math.trunc(aggregation), call)
    if (target < series.start) return errors.num
    requireRepeating(series, seasonality, call)
    return 0
  },
})
