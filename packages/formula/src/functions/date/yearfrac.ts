import { yearFraction } from './year-fraction.ts'
import { defineFunction, number, optional } from '../define.ts'

/** Part of a year between two dates. */
export const YEARFRAC = defineFunction({
  name: 'YEARFRAC',
  toolPak: true,
  parameters: [number('start_date'), number('end_date'), optional(number('basis'))],
  run: ([start, end, basis = 0], call) => yearFraction(start, end, basis, call),
})
