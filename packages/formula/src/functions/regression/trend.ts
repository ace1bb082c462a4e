import { anything, array, defineFunction, omittable } from '../define.ts'
import { leastSquares } from './least-squares.ts'
import { flag, readObservations } from './observations.ts'
import { countingPoints, predict } from './predict.ts'

/** Values along the straight line through observations. https://support.microsoft.com/office/trend-function */
export const TREND = defineFunction({
  name: 'TREND',
  parameters: [
    array("known_y's"),
    omittable(array("known_x's")),
    omittable(array("new_x's")),
    omittable(anything('const')),
  ],
  run: ([y, x, points, constant], call) => {
    const observations = readObservations(y, x, call)
    const model = leastSquares(observations, flag(constant, true), call)
    return predict(model, observations, points ?? x ?? countingPoints(y), (value) => value, call)
  },
})
