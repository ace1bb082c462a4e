import { errors } from '../../evaluate/excel-error.ts'
import { array, defineFunction } from '../define.ts'
import { deviations, listPairs } from './pairs.ts'

/** Standard error of the least-squares line. */
export const STEYX = defineFunction({
  name: 'STEYX',
  parameters: [array("known_y's"), array("known_x's")],
  run: ([y, x]) => {
    const swapped = listPairs(y, x)
    const pairs = { x: swapped.y, y: swapped.x }
    if (pairs.x.length < 3) return errors.div0
    const { xx, yy, xy } = deviations(pairs)
    return xx === 0 ? errors.div0 : Math.sqrt(Math.max(0, yy - (xy * xy) / xx) / (pairs.x.length - 2))
  },
})
