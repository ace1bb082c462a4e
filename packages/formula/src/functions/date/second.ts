import { secondsOfDay } from './clock-time.ts'
import { defineFunction, number } from '../define.ts'

/** Second of a time. */
export const SECOND = defineFunction({
  name: 'SECOND',
  parameters: [number('serial_number')],
  run: ([serial]) => secondsOfDay(serial) % 60,
})
