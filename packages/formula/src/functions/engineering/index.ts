import type { FunctionDefinition } from '../define.ts'
import { BESSELI } from './besseli.ts'
import { BESSELJ } from './besselj.ts'
import { BESSELK } from './besselk.ts'
import { BESSELY } from './bessely.ts'
import { BIN2HEX, BIN2OCT, HEX2BIN, HEX2OCT, OCT2BIN, OCT2HEX } from './between-bases.ts'
import { BITLSHIFT, BITRSHIFT } from './bit-shift.ts'
import { BITAND, BITOR, BITXOR } from './bitwise.ts'
import { IMPRODUCT, IMSUM } from './complex-fold.ts'
import {
  IMCONJUGATE,
  IMCOS,
  IMCOSH,
  IMCOT,
  IMCSC,
  IMCSCH,
  IMEXP,
  IMLN,
  IMLOG10,
  IMLOG2,
  IMSEC,
  IMSECH,
  IMSIN,
  IMSINH,
  IMSQRT,
  IMTAN,
} from './complex-functions.ts'
import { IMDIV, IMSUB } from './complex-pair.ts'
import { IMABS, IMAGINARY, IMARGUMENT, IMREAL } from './complex-parts.ts'
import { COMPLEX } from './complex.ts'
import { CONVERT } from './convert.ts'
import { DELTA } from './delta.ts'
import { ERF, ERF_PRECISE } from './erf.ts'
import { ERFC, ERFC_PRECISE } from './erfc.ts'
import { DEC2BIN, DEC2HEX, DEC2OCT } from './from-decimal.ts'
import { GESTEP } from './gestep.ts'
import { IMPOWER } from './impower.ts'
import { BIN2DEC, HEX2DEC, OCT2DEC } from './to-decimal.ts'

export const engineeringFunctions: readonly FunctionDefinition[] = [
  BESSELI,
  BESSELJ,
  BESSELK,
  BESSELY,
  BIN2DEC,
  BIN2HEX,
  BIN2OCT,
  BITAND,
  BITLSHIFT,
  BITOR,
  BITRSHIFT,
  BITXOR,
  COMPLEX,
  CONVERT,
  DEC2BIN,
  DEC2HEX,
  DEC2OCT,
  DELTA,
  ERF,
  ERFC,
  ERFC_PRECISE,
  ERF_PRECISE,
  GESTEP,
  HEX2BIN,
  HEX2DEC,
  HEX2OCT,
  IMABS,
  IMAGINARY,
  IMARGUMENT,
  IMCONJUGATE,
  IMCOS,
  IMCOSH,
  IMCOT,
  IMCSC,
  IMCSCH,
  IMDIV,
  IMEXP,
  IMLN,
  IMLOG10,
  IMLOG2,
  IMPOWER,
  IMPRODUCT,
  IMREAL,
  IMSEC,
  IMSECH,
  IMSIN,
  IMSINH,
  IMSQRT,
  IMSUB,
  IMSUM,
  IMTAN,
  OCT2BIN,
  OCT2DEC,
  OCT2HEX,
]
