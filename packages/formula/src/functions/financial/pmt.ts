import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { payment, paymentType } from './annuity.ts'

/** Payment of each period of a loan. https://support.microsoft.com/office/pmt-function */
export const PMT = defineFunction({
  name: 'PMT',
  parameters: [number('rate'), number('nper'), number('pv'), optional(number('fv')), optional(number('type'))],
  run: ([rate, periods, present, future = 0, type = 0]) =>
    finite(payment({ rate, periods, present, future, type: paymentType(type) })),
})
