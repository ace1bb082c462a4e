import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { array, defineFunction, number, omittable } from '../define.ts'
import { regularSeries } from './regular-series.ts'
import { requireRepeating, valueAt } from './repeating-series.ts'

/** Value of a time series at a later time. https://support.microsoft.com/office/forecast-ets-function */
export const FORECAST_ETS = defineFunction({
  name: 'FORECAST.ETS',
  parameters: [
    number('target_date'),
    array('values'),
    array('timeline'),
    omittable(number('seasonality')),
    omittable(number('data_completion')),
    omittable(number('aggregation')),
  ],
  run: ([target, values, timeline, seasonality = 1, completion = 1, aggregation = 1], call) => {
    const series = regularSeries(values, timeline, Math.trunc(completion), Math.trunc(aggregation), call)
    const place = (target - series.start) / series.step
    if (place <= -1) return errors.num
    const repeating = requireRepeating(series, seasonality, call)
    const whole = Math.floor(place)
    // Between two steps Excel goes straight, before the first one from 0.
    const from = whole < 0 ? 0 : valueAt(repeating, whole)
    return finite(from + (place - whole) * (valueAt(repeating, whole + 1) - from))
  },
})
