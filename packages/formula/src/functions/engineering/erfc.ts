import { erfc } from '@excel-ai-chat/analysis'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number } from '../define.ts'

/** 1 - ERF(x). https://support.microsoft.com/office/erfc-function */
export const ERFC = defineToolpakFunction({
  name: 'ERFC',
  parameters: [number('x')],
  run: ([x]) => erfc(x),
})

/** https://support.microsoft.com/office/erfc-precise-function */
export const ERFC_PRECISE = { ...ERFC, name: 'ERFC.PRECISE' }
