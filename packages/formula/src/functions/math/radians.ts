import { defineFunction, number } from '../define.ts'

/** Degrees to radians. */
export const RADIANS = defineFunction({
  name: 'RADIANS',
  parameters: [number('angle')],
  run: ([angle]) => (angle / 180) * Math.PI,
})
