import { countWorkDays, listHolidays, parseWeekend } from './work-days.ts'
import { defineFunction, number, omittable, range } from '../define.ts'

/** Working days between two dates, both included. */
export const NETWORKDAYS = defineFunction({
  name: 'NETWORKDAYS',
  toolPak: true,
  parameters: [number('start_date'), number('end_date'), omittable(range('holidays'))],
  run: ([start, end, holidays], call) =>
    countWorkDays(start, end, parseWeekend(undefined), listHolidays(holidays, call), call),
})
