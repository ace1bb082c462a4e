import { requireDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** Month of a date, 1 to 12. */
export const MONTH = defineFunction({
  name: 'MONTH',
  parameters: [number('serial_number')],
  run: ([serial], call) => requireDay(serial, call).month,
})
