import { requireDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** Year of a date. */
export const YEAR = defineFunction({
  name: 'YEAR',
  parameters: [number('serial_number')],
  run: ([serial], call) => requireDay(serial, call).year,
})
