import { array, defineFunction, number, omittable } from '../define.ts'
import { regularSeries } from './regular-series.ts'

/** Length of the season that Excel finds, which it does not publish how. https://support.microsoft.com/office/forecast-ets-seasonality-function */
export const FORECAST_ETS_SEASONALITY = defineFunction({
  name: 'FORECAST.ETS.SEASONALITY',
  parameters: [
    array('values'),
    array('timeline'),
    omittable(number('data_completion')),
    omittable(number('aggregation')),
  ],
  run: ([values, timeline, completion = 1, aggregation = 1], call) => {
    regularSeries(values, timeline, Math.trunc(completion), Math.trunc(aggregation), call)
    return call.unsupported('How Excel finds the length of a season is not published.')
  },
})
