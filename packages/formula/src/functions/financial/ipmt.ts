import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { interest, paymentType } from './annuity.ts'

/** Interest within the payment of one period. https://support.microsoft.com/office/ipmt-function */
export const IPMT = defineFunction({
  name: 'IPMT',
  parameters: [
    number('rate'),
    number('per'),
    number('nper'),
    number('pv'),
    optional(number('fv')),
    optional(number('type')),
  ],
  run: ([rate, period, periods, present, future = 0, type = 0]) =>
    finite(interest(period, { rate, periods, present, future, type: paymentType(type) })),
})
