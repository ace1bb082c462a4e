import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineFunction, number } from '../define.ts'

/** Fisher's transformation of a correlation. https://support.microsoft.com/office/fisher-function */
export const FISHER = defineFunction({
  name: 'FISHER',
  parameters: [number('x')],
  run: ([x]) => (Math.abs(x) >= 1 ? errors.num : finite(Math.atanh(x))),
})

/** Back from FISHER. https://support.microsoft.com/office/fisherinv-function */
export const FISHERINV = defineFunction({
  name: 'FISHERINV',
  parameters: [number('y')],
  run: ([y]) => finite(Math.tanh(y)),
})
