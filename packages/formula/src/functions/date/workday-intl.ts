import { addWorkDays, listHolidays, parseWeekend } from './work-days.ts'
import { defineFunction, number, omittable, range, scalar } from '../define.ts'

/** The date some working days away, with a weekend of one's own. */
export const WORKDAY_INTL = defineFunction({
  name: 'WORKDAY.INTL',
  parameters: [number('start_date'), number('days'), omittable(scalar('weekend')), omittable(range('holidays'))],
  run: ([start, days, weekend, holidays], call) =>
    addWorkDays(start, days, parseWeekend(weekend), listHolidays(holidays, call), call),
})
