import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'

/** 1 where two numbers are equal, else 0. https://support.microsoft.com/office/delta-function */
export const DELTA = defineToolpakFunction({
  name: 'DELTA',
  parameters: [number('number1'), optional(number('number2'))],
  run: ([first, second = 0]) => (first === second ? 1 : 0),
})
