import { requireDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** Day of the month. */
export const DAY = defineFunction({
  name: 'DAY',
  parameters: [number('serial_number')],
  run: ([serial], call) => requireDay(serial, call).day,
})
