import { defineFunction, reference } from '../define.ts'

/** Number of rectangles of a reference. */
export const AREAS = defineFunction({
  name: 'AREAS',
  parameters: [reference('reference')],
  run: ([cells]) => cells.areas.length,
})
