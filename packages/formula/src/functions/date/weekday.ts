import { errors } from '../../evaluate/excel-error.ts'
import { requireDay, weekdayOf } from './serial.ts'
import { defineFunction, number, omittable } from '../define.ts'

/** Day of the week as a number; the type says which day comes first. */
export const WEEKDAY = defineFunction({
  name: 'WEEKDAY',
  parameters: [number('serial_number'), omittable(number('return_type'))],
  run: ([serial, returnType = 1], call) => {
    requireDay(serial, call)
    const day = weekdayOf(serial, call.snapshot.date1904)
    const type = Math.trunc(returnType)
    if (type === 1) return day + 1
    if (type === 2) return ((day + 6) % 7) + 1
    if (type === 3) return (day + 6) % 7
    if (type < 11 || type > 17) return errors.num
    return ((day - (type - 10) + 7) % 7) + 1
  },
})
