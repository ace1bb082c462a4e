import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional } from '../define.ts'

/** 1 where a number reaches the step, else 0. https://support.microsoft.com/office/gestep-function */
export const GESTEP = defineToolpakFunction({
  name: 'GESTEP',
  parameters: [number('number'), optional(number('step'))],
  run: ([value, step = 0]) => (value >= step ? 1 : 0),
})
