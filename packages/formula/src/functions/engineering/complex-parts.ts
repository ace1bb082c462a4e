import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, scalar } from '../define.ts'
import { parseComplex } from './complex-number.ts'

function definePart(name: string, part: (real: number, imaginary: number) => Scalar): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [scalar('inumber')],
    run: ([value]) => {
      const { real, imaginary } = parseComplex(value)
      return part(real, imaginary)
    },
  })
}

/** https://support.microsoft.com/office/imreal-function */
export const IMREAL = definePart('IMREAL', (real) => real)
/** https://support.microsoft.com/office/imaginary-function */
export const IMAGINARY = definePart('IMAGINARY', (_, imaginary) => imaginary)
/** https://support.microsoft.com/office/imabs-function */
export const IMABS = definePart('IMABS', (real, imaginary) => finite(Math.hypot(real, imaginary)))
/** Angle in radians; 0 has none. https://support.microsoft.com/office/imargument-function */
export const IMARGUMENT = definePart('IMARGUMENT', (real, imaginary) =>
  real === 0 && imaginary === 0 ? errors.div0 : Math.atan2(imaginary, real),
)
