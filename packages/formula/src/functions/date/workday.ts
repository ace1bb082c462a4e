import { addWorkDays, listHolidays, parseWeekend } from './work-days.ts'
import { defineFunction, number, omittable, range } from '../define.ts'

/** The date some working days away. */
export const WORKDAY = defineFunction({
  name: 'WORKDAY',
  toolPak: true,
  parameters: [number('start_date'), number('days'), omittable(range('holidays'))],
  run: ([start, days, holidays], call) =>
    addWorkDays(start, days, parseWeekend(undefined), listHolidays(holidays, call), call),
})
