import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, range } from '../define.ts'
import { fieldOfRecords } from './records.ts'

/** The field of the one record that meets the criteria. https://support.microsoft.com/office/dget-function */
export const DGET = defineFunction({
  name: 'DGET',
  parameters: [range('database'), range('field'), range('criteria')],
  run: ([database, field, criteria], call) => {
    const [found, another] = fieldOfRecords(database, field, criteria, call)
    if (found === undefined) return errors.value
    return another === undefined ? found : errors.num
  },
})
