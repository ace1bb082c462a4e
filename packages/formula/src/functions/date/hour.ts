import { secondsOfDay } from './clock-time.ts'
import { defineFunction, number } from '../define.ts'

/** Hour of a time. */
export const HOUR = defineFunction({
  name: 'HOUR',
  parameters: [number('serial_number')],
  run: ([serial]) => Math.floor(secondsOfDay(serial) / 3600),
})
