import { anything, array, defineFunction, omittable } from '../define.ts'
import { leastSquares } from './least-squares.ts'
import { flag, readObservations } from './observations.ts'
import { statisticsTable } from './statistics-table.ts'

/** Straight line, or plane, through observations by least squares. https://support.microsoft.com/office/linest-function */
export const LINEST = defineFunction({
  name: 'LINEST',
  parameters: [
    array("known_y's"),
    omittable(array("known_x's")),
    omittable(anything('const')),
    omittable(anything('stats')),
  ],
  run: ([y, x, constant, stats], call) => {
    const observations = readObservations(y, x, call)
    const model = leastSquares(observations, flag(constant, true), call)
    return statisticsTable(model, flag(stats, false), (value) => value)
  },
})
