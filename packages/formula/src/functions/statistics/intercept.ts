import { array, defineFunction } from '../define.ts'
import { lineThrough } from './pairs.ts'

/** Where the least-squares line crosses x = 0. */
export const INTERCEPT = defineFunction({
  name: 'INTERCEPT',
  parameters: [array("known_y's"), array("known_x's")],
  run: ([y, x]) => lineThrough(y, x).intercept,
})
