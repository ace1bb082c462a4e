import { errors } from '../../evaluate/excel-error.ts'
import { serialOfDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** Serial of year, month and day; years below 1900 count from 1900. */
export const DATE = defineFunction({
  name: 'DATE',
  parameters: [number('year'), number('month'), number('day')],
  run: ([year, month, day], call) => {
    const { date1904 } = call.snapshot
    const whole = Math.trunc(year)
    if (whole < 0 || whole > 9999) return errors.num
    const full = whole < 1900 ? whole + 1900 : whole
    const reached = full + Math.floor((Math.trunc(month) - 1) / 12)
    if (reached < 1900 - (date1904 ? 0 : 1) || reached > 9999) return errors.num
    return serialOfDay(full, Math.trunc(month), Math.trunc(day), date1904) ?? errors.num
  },
})
