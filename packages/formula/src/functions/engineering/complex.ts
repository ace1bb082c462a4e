import { errors } from '../../evaluate/excel-error.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { number, optional, text } from '../define.ts'
import { formatComplex } from './complex-number.ts'

/** A complex number as text. https://support.microsoft.com/office/complex-function */
export const COMPLEX = defineToolpakFunction({
  name: 'COMPLEX',
  parameters: [number('real_num'), number('i_num'), optional(text('suffix'))],
  run: ([real, imaginary, suffix = 'i']) => {
    const written = suffix === '' ? 'i' : suffix
    return written === 'i' || written === 'j' ? formatComplex(real, imaginary, written) : errors.value
  },
})
