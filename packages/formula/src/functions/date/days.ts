import { requireDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** Days from one date to another. */
export const DAYS = defineFunction({
  name: 'DAYS',
  parameters: [number('end_date'), number('start_date')],
  run: ([end, start], call) => {
    requireDay(end, call)
    requireDay(start, call)
    return Math.floor(end) - Math.floor(start)
  },
})
