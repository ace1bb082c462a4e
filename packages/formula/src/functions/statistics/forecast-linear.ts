import { array, defineFunction, number } from '../define.ts'
import { lineThrough } from './pairs.ts'

/** Value of the least-squares line at x. */
export const FORECAST_LINEAR = defineFunction({
  name: 'FORECAST.LINEAR',
  parameters: [number('x'), array("known_y's"), array("known_x's")],
  run: ([at, y, x]) => {
    const { slope, intercept } = lineThrough(y, x)
    return intercept + slope * at
  },
})
