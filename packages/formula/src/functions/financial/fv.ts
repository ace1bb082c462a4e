import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { futureValue, paymentType } from './annuity.ts'

/** Value of payments at the end. https://support.microsoft.com/office/fv-function */
export const FV = defineFunction({
  name: 'FV',
  parameters: [number('rate'), number('nper'), number('pmt'), optional(number('pv')), optional(number('type'))],
  run: ([rate, periods, payment, present = 0, type = 0]) =>
    finite(futureValue({ rate, periods, payment, present, type: paymentType(type) })),
})
