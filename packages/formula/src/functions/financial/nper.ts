import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number, optional } from '../define.ts'
import { paymentType } from './annuity.ts'

/** Periods until a loan is paid. https://support.microsoft.com/office/nper-function */
export const NPER = defineFunction({
  name: 'NPER',
  parameters: [number('rate'), number('pmt'), number('pv'), optional(number('fv')), optional(number('type'))],
  run: ([rate, payment, present, future = 0, type = 0]) => {
    if (rate <= -1) return errors.num
    if (rate === 0) return payment === 0 ? errors.num : finite(-(present + future) / payment)
    const perpetuity = (payment * (1 + rate * paymentType(type))) / rate
    return finite(Math.log((perpetuity - future) / (perpetuity + present)) / Math.log1p(rate))
  },
})
