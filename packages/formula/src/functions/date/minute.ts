import { secondsOfDay } from './clock-time.ts'
import { defineFunction, number } from '../define.ts'

/** Minute of a time. */
export const MINUTE = defineFunction({
  name: 'MINUTE',
  parameters: [number('serial_number')],
  run: ([serial]) => Math.floor((secondsOfDay(serial) % 3600) / 60),
})
