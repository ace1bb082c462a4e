import { array, defineFunction } from '../define.ts'
import { lineThrough } from './pairs.ts'

/** Slope of the least-squares line. */
export const SLOPE = defineFunction({
  name: 'SLOPE',
  parameters: [array("known_y's"), array("known_x's")],
  run: ([y, x]) => lineThrough(y, x).slope,
})
