import { errors } from '../../evaluate/excel-error.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, scalar } from '../define.ts'
import { divide, type Parts } from './complex-arithmetic.ts'
import { formatComplex, parseComplex } from './complex-number.ts'

/** Defines a function of two complex numbers, whose suffixes must agree. */
function definePair(name: string, calculate: (a: Parts, b: Parts) => Parts): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [scalar('inumber1'), scalar('inumber2')],
    run: ([first, second]) => {
      const a = parseComplex(first)
      const b = parseComplex(second)
      if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return errors.num
      const [real, imaginary] = calculate([a.real, a.imaginary], [b.real, b.imaginary])
      return formatComplex(real, imaginary, a.suffix ?? b.suffix)
    },
  })
}

/** https://support.microsoft.com/office/imsub-function */
export const IMSUB = definePair('IMSUB', ([a, b], [c, d]) => [a - c, b - d])
/** https://support.microsoft.com/office/imdiv-function */
export const IMDIV = definePair('IMDIV', divide)
