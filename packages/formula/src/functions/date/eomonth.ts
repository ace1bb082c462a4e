import { errors } from '../../evaluate/excel-error.ts'
import { addMonths } from './add-months.ts'
import { daysInMonth, serialOfDay } from './serial.ts'
import { defineFunction, number } from '../define.ts'

/** The last day of the month some months away. */
export const EOMONTH = defineFunction({
  name: 'EOMONTH',
  toolPak: true,
  parameters: [number('start_date'), number('months')],
  run: ([start, months], call) => {
    const { year, month } = addMonths(start, months, call)
    return serialOfDay(year, month, daysInMonth(year, month), call.snapshot.date1904) ?? errors.num
  },
})
