import { array, defineFunction } from '../define.ts'
import { sumPairs } from './paired.ts'

/** Sum of the squares of differences. */
export const SUMXMY2 = defineFunction({
  name: 'SUMXMY2',
  parameters: [array('array_x'), array('array_y')],
  run: ([a, b]) => sumPairs(a, b, (x, y) => (x - y) ** 2),
})
