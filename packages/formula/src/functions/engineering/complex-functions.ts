import { defineToolpakFunction } from '../define-toolpak-function.ts'
import { type FunctionDefinition, scalar } from '../define.ts'
import {
  cosecant,
  cosine,
  cotangent,
  divide,
  hyperbolicCosine,
  hyperbolicSine,
  logarithm,
  type Parts,
  raise,
  sine,
  tangent,
} from './complex-arithmetic.ts'
import { formatComplex, parseComplex } from './complex-number.ts'

/** Defines a function of one complex number. All are described at https://support.microsoft.com/office/ by their name. */
function defineComplex(name: string, calculate: (z: Parts) => Parts): FunctionDefinition {
  return defineToolpakFunction({
    name,
    parameters: [scalar('inumber')],
    run: ([value]) => {
      const { real, imaginary, suffix } = parseComplex(value)
      const [a, b] = calculate([real, imaginary])
      return formatComplex(a, b, suffix)
    },
  })
}

const ONE: Parts = [1, 0]

export const IMCONJUGATE = defineComplex('IMCONJUGATE', ([a, b]) => [a, -b])
export const IMCOS = defineComplex('IMCOS', cosine)
export const IMCOSH = defineComplex('IMCOSH', hyperbolicCosine)
export const IMCOT = defineComplex('IMCOT', cotangent)
export const IMCSC = defineComplex('IMCSC', cosecant)
export const IMCSCH = defineComplex('IMCSCH', (z) => divide(ONE, hyperbolicSine(z)))
export const IMEXP = defineComplex('IMEXP', ([a, b]) => [Math.exp(a) * Math.cos(b), Math.exp(a) * Math.sin(b)])
export const IMLN = defineComplex('IMLN', logarithm)
export const IMLOG10 = defineComplex('IMLOG10', (z) => divide(logarithm(z), [Math.LN10, 0]))
export const IMLOG2 = defineComplex('IMLOG2', (z) => divide(logarithm(z), [Math.LN2, 0]))
export const IMSEC = defineComplex('IMSEC', (z) => divide(ONE, cosine(z)))
export const IMSECH = defineComplex('IMSECH', (z) => divide(ONE, hyperbolicCosine(z)))
export const IMSIN = defineComplex('IMSIN', sine)
export const IMSINH = defineComplex('IMSINH', hyperbolicSine)
export const IMSQRT = defineComplex('IMSQRT', (z) => raise(z, 0.5))
export const IMTAN = defineComplex('IMTAN', tangent)
