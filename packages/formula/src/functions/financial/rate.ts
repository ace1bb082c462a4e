import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, omittable, optional } from '../define.ts'
import { futureValue, paymentType } from './annuity.ts'
import { findRoot } from './find-root.ts'

/** Interest rate of a period of a loan. https://support.microsoft.com/office/rate-function */
export const RATE = defineFunction({
  name: 'RATE',
  parameters: [
    number('nper'),
    number('pmt'),
    number('pv'),
    optional(number('fv')),
    optional(number('type')),
    omittable(number('guess')),
  ],
  run: ([periods, payment, present, future = 0, type = 0, guess = 0.1]) => {
    if (periods <= 0 || guess <= -1) return errors.num
    const excess = (rate: number) => future - futureValue({ rate, periods, payment, present, type: paymentType(type) })
    return finite(findRoot(excess, guess, -1) ?? errors.num)
  },
})
