import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction, number } from '../define.ts'

/** Square root of the number times pi. */
export const SQRTPI = defineFunction({
  name: 'SQRTPI',
  toolPak: true,
  parameters: [number('number')],
  run: ([value]) => (value < 0 ? errors.num : Math.sqrt(value * Math.PI)),
})
