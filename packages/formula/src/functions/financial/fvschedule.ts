import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, range } from '../define.ts'

/** Principal after a series of rates. https://support.microsoft.com/office/fvschedule-function */
export const FVSCHEDULE = defineFunction({
  name: 'FVSCHEDULE',
  parameters: [number('principal'), range('schedule')],
  run: ([principal, schedule], call) => {
    let value = principal
    call.forEach(schedule, (rate) => {
      if (rate instanceof ExcelError) throw rate
      if (rate !== null && typeof rate !== 'number') throw errors.value
      value *= 1 + (rate ?? 0)
    })
    return finite(value)
  },
})
