import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Rate at which an investment grows from one value to another. https://support.microsoft.com/office/rri-function */
export const RRI = defineFunction({
  name: 'RRI',
  parameters: [number('nper'), number('pv'), number('fv')],
  run: ([periods, present, future]) =>
    periods <= 0 || present === 0 ? errors.num : finite((future / present) ** (1 / periods) - 1),
})
