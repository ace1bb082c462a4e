import { countWorkDays, listHolidays, parseWeekend } from './work-days.ts'
import { defineFunction, number, omittable, range, scalar } from '../define.ts'

/** Working days between two dates, both included, with a weekend of one's own. */
export const NETWORKDAYS_INTL = defineFunction({
  name: 'NETWORKDAYS.INTL',
  parameters: [number('start_date'), number('end_date'), omittable(scalar('weekend')), omittable(range('holidays'))],
  run: ([start, end, weekend, holidays], call) =>
    countWorkDays(start, end, parseWeekend(weekend), listHolidays(holidays, call), call),
})
