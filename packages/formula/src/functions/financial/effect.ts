import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'

/** Effective yearly rate of a nominal one. https://support.microsoft.com/office/effect-function */
export const EFFECT = defineToolpakFunction({
  name: 'EFFECT',
  parameters: [number('nominal_rate'), number('npery')],
  run: ([nominal, npery]) => {
    const periods = Math.trunc(npery)
    return nominal <= 0 || periods < 1 ? errors.num : finite((1 + nominal / periods) ** periods - 1)
  },
})

/** Nominal yearly rate of an effective one. https://support.microsoft.com/office/nominal-function */
export const NOMINAL = defineToolpakFunction({
  name: 'NOMINAL',
  parameters: [number('effect_rate'), number('npery')],
  run: ([effective, npery]) => {
    const periods = Math.trunc(npery)
    return effective <= 0 || periods < 1 ? errors.num : finite(((1 + effective) ** (1 / periods) - 1) * periods)
  },
})
