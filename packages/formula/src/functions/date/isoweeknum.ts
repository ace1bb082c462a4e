import { requireDay } from './serial.ts'
import { isoWeek } from './week-number.ts'
import { defineFunction, number } from '../define.ts'

/** Week of the year by ISO 8601. */
export const ISOWEEKNUM = defineFunction({
  name: 'ISOWEEKNUM',
  parameters: [number('date')],
  run: ([serial], call) => {
    requireDay(serial, call)
    return isoWeek(serial, call)
  },
})
