import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Interest of one period where the principal is paid in equal parts. https://support.microsoft.com/office/ispmt-function */
export const ISPMT = defineFunction({
  name: 'ISPMT',
  parameters: [number('rate'), number('per'), number('nper'), number('pv')],
  run: ([rate, period, periods, present]) =>
    periods === 0 ? errors.div0 : finite(present * rate * (period / periods - 1)),
})
