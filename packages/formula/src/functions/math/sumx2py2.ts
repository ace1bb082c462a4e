import { array, defineFunction } from '../define.ts'
import { sumPairs } from './paired.ts'

/** Sum of the sums of squares. */
export const SUMX2PY2 = defineFunction({
  name: 'SUMX2PY2',
  parameters: [array('array_x'), array('array_y')],
  run: ([a, b]) => sumPairs(a, b, (x, y) => x * x + y * y),
})
