import { array, defineFunction } from '../define.ts'
import { sumPairs } from './paired.ts'

/** Sum of the differences of squares. */
export const SUMX2MY2 = defineFunction({
  name: 'SUMX2MY2',
  parameters: [array('array_x'), array('array_y')],
  run: ([a, b]) => sumPairs(a, b, (x, y) => x * x - y * y),
})
