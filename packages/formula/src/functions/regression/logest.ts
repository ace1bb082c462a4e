import { anything, array, defineFunction, omittable } from '../define.ts'
import { leastSquares } from './least-squares.ts'
import { logarithms } from './logarithms.ts'
import { flag, readObservations } from './observations.ts'
import { statisticsTable } from './statistics-table.ts'

/** Exponential curve through observations: y = b m1^x1 m2^x2 …. https://support.microsoft.com/office/logest-function */
export const LOGEST = defineFunction({
  name: 'LOGEST',
  parameters: [
    array("known_y's"),
    omittable(array("known_x's")),
    omittable(anything('const')),
    omittable(anything('stats')),
  ],
  run: ([y, x, constant, stats], call) => {
    const observations = logarithms(readObservations(y, x, call))
    const model = leastSquares(observations, flag(constant, true), call)
    return statisticsTable(model, flag(stats, false), Math.exp)
  },
})
