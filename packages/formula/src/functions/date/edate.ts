import { errors } from '../../evaluate/excel-error.ts'
import { addMonths } from './add-months.ts'
import { daysInMonth, serialOfDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** The same day some months away. */
export const EDATE = defineFunction({
  name: 'EDATE',
  toolPak: true,
  parameters: [number('start_date'), number('months')],
  run: ([start, months], call) => {
    const { year, month, day } = addMonths(start, months, call)
    return serialOfDay(year, month, Math.min(day, daysInMonth(year, month)), call.snapshot.date1904) ?? errors.num
  },
})
