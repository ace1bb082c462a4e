import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { interest, payment, paymentType } from './annuity.ts'

/** Principal within the payment of one period. https://support.microsoft.com/office/ppmt-function */
export const PPMT = defineFunction({
  name: 'PPMT',
  parameters: [
    number('rate'),
    number('per'),
    number('nper'),
    number('pv'),
    optional(number('fv')),
    optional(number('type')),
  ],
  run: ([rate, period, periods, present, future = 0, type = 0]) => {
    const loan = { rate, periods, present, future, type: paymentType(type) }
    return finite(payment(loan) - interest(period, loan))
  },
})
