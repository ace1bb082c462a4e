import { days360 } from './days-360.ts'
import { requireDay } from './serial.ts'
import { defineFunction, logical, number, optional } from '../define.ts'

/** Days between two dates in a year of 360 days. */
export const DAYS360 = defineFunction({
  name: 'DAYS360',
  parameters: [number('start_date'), number('end_date'), optional(logical('method'))],
  run: ([start, end, european = false], call) => days360(requireDay(start, call), requireDay(end, call), european),
})
