import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Radians to degrees. */
export const DEGREES = defineFunction({
  name: 'DEGREES',
  parameters: [number('angle')],
  run: ([angle]) => finite((angle / Math.PI) * 180),
})
