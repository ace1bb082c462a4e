import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { paymentType, presentValue } from './annuity.ts'

/** Value of payments today. https://support.microsoft.com/office/pv-function */
export const PV = defineFunction({
  name: 'PV',
  parameters: [number('rate'), number('nper'), number('pmt'), optional(number('fv')), optional(number('type'))],
  run: ([rate, periods, payment, future = 0, type = 0]) =>
    finite(presentValue({ rate, periods, payment, future, type: paymentType(type) })),
})
