import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Periods in which an investment grows from one value to another. https://support.microsoft.com/office/pduration-function */
export const PDURATION = defineFunction({
  name: 'PDURATION',
  parameters: [number('rate'), number('pv'), number('fv')],
  run: ([rate, present, future]) =>
    rate <= 0 || present <= 0 || future <= 0 ? errors.num : finite(Math.log(future / present) / Math.log1p(rate)),
})
