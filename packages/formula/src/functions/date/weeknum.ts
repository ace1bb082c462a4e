import { errors } from '../../evaluate/excel-error.ts'
import { requireDay, serialOfDay, weekdayOf } from './serial.ts'
import { isoWeek } from './week-number.ts'
import { defineFunction, number, omittable } from '../define.ts'

/** Week of the year; the type says on which day weeks begin, 21 is ISO 8601. */
export const WEEKNUM = defineFunction({
  name: 'WEEKNUM',
  toolPak: true,
  parameters: [number('serial_number'), omittable(number('return_type'))],
  run: ([serial, returnType = 1], call) => {
    const { year } = requireDay(serial, call)
    const type = Math.trunc(returnType)
    if (type === 21) return isoWeek(serial, call)
    const begins = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : -1
    if (begins === -1) return errors.num
    const { date1904 } = call.snapshot
    const first = serialOfDay(year, 1, 1, date1904) ?? 0
    const offset = (weekdayOf(first, date1904) - begins + 7) % 7
    return Math.floor((Math.floor(serial) - first + offset) / 7) + 1
  },
})
