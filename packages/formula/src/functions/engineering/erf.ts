import { erf } from '@excel-ai-chat/analysis'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'

/** The error function, from 0 or between two limits. https://support.microsoft.com/office/erf-function */
export const ERF = defineToolpakFunction({
  name: 'ERF',
  parameters: [number('lower_limit'), optional(number('upper_limit'))],
  run: ([lower, upper]) => (upper === undefined ? erf(lower) : erf(upper) - erf(lower)),
})

/** https://support.microsoft.com/office/erf-precise-function */
export const ERF_PRECISE = defineToolpakFunction({
  name: 'ERF.PRECISE',
  parameters: [number('x')],
  run: ([x]) => erf(x),
})
