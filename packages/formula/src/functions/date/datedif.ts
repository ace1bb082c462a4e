import { errors } from '../../evaluate/excel-error.ts'
import { daysIgnoringMonths, daysIgnoringYears } from './date-difference.ts'
import { requireDay } from './serial.ts'
import { defineFunction, number, text } from '../define.ts'

/** Whole years, months or days between two dates, by unit. */
export const DATEDIF = defineFunction({
  name: 'DATEDIF',
  parameters: [number('start_date'), number('end_date'), text('unit')],
  run: ([from, to, unit], call) => {
    if (Math.floor(from) > Math.floor(to)) return errors.num
    const start = requireDay(from, call)
    const end = requireDay(to, call)
    const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0)
    switch (unit.toUpperCase()) {
      case 'Y':
        return Math.floor(months / 12)
      case 'M':
        return months
      case 'D':
        return Math.floor(to) - Math.floor(from)
      case 'YM':
        return months % 12
      case 'MD':
        return daysIgnoringMonths(start, end, to, call)
      case 'YD':
        return daysIgnoringYears(start, end, to, call)
      default:
        return errors.num
    }
  },
})
