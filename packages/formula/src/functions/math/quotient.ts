import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Integer part of a division. */
export const QUOTIENT = defineFunction({
  name: 'QUOTIENT',
  toolPak: true,
  parameters: [number('numerator'), number('denominator')],
  run: ([numerator, denominator]) => (denominator === 0 ? errors.div0 : Math.trunc(numerator / denominator) || 0),
})
