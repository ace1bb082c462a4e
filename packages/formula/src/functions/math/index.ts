import type { FunctionDefinition } from '../define.ts'
import { ABS } from './abs.ts'
import { ACOS } from './acos.ts'
import { ACOSH } from './acosh.ts'
import { ACOT } from './acot.ts'
import { ACOTH } from './acoth.ts'
import { AGGREGATE } from './aggregate.ts'
import { ASIN } from './asin.ts'
import { ASINH } from './asinh.ts'
import { ATAN } from './atan.ts'
import { ATAN2 } from './atan2.ts'
import { ATANH } from './atanh.ts'
import { CEILING_MATH } from './ceiling-math.ts'
import { CEILING_PRECISE } from './ceiling-precise.ts'
import { CEILING } from './ceiling.ts'
import { COMBIN } from './combin.ts'
import { COMBINA } from './combina.ts'
import { COS } from './cos.ts'
import { COSH } from './cosh.ts'
import { COT } from './cot.ts'
import { COTH } from './coth.ts'
import { CSC } from './csc.ts'
import { CSCH } from './csch.ts'
import { DEGREES } from './degrees.ts'
import { ECMA_CEILING } from './ecma-ceiling.ts'
import { EVEN } from './even.ts'
import { EXP } from './exp.ts'
import { FACT } from './fact.ts'
import { FACTDOUBLE } from './factdouble.ts'
import { FLOOR_MATH } from './floor-math.ts'
import { FLOOR_PRECISE } from './floor-precise.ts'
import { FLOOR } from './floor.ts'
import { GCD } from './gcd.ts'
import { INT } from './int.ts'
import { ISO_CEILING } from './iso-ceiling.ts'
import { LCM } from './lcm.ts'
import { LN } from './ln.ts'
import { LOG } from './log.ts'
import { LOG10 } from './log10.ts'
import { MOD } from './mod.ts'
import { MROUND } from './mround.ts'
import { MULTINOMIAL } from './multinomial.ts'
import { ODD } from './odd.ts'
import { PI } from './pi.ts'
import { POWER } from './power.ts'
import { PRODUCT } from './product.ts'
import { QUOTIENT } from './quotient.ts'
import { RADIANS } from './radians.ts'
import { RAND } from './rand.ts'
import { RANDBETWEEN } from './randbetween.ts'
import { ROUND } from './round.ts'
import { ROUNDDOWN } from './rounddown.ts'
import { ROUNDUP } from './roundup.ts'
import { SEC } from './sec.ts'
import { SECH } from './sech.ts'
import { SERIESSUM } from './seriessum.ts'
import { SIGN } from './sign.ts'
import { SIN } from './sin.ts'
import { SINH } from './sinh.ts'
import { SQRT } from './sqrt.ts'
import { SQRTPI } from './sqrtpi.ts'
import { SUBTOTAL } from './subtotal.ts'
import { SUM } from './sum.ts'
import { SUMIF } from './sumif.ts'
import { SUMIFS } from './sumifs.ts'
import { SUMPRODUCT } from './sumproduct.ts'
import { SUMSQ } from './sumsq.ts'
import { SUMX2MY2 } from './sumx2my2.ts'
import { SUMX2PY2 } from './sumx2py2.ts'
import { SUMXMY2 } from './sumxmy2.ts'
import { TAN } from './tan.ts'
import { TANH } from './tanh.ts'
import { TRUNC } from './trunc.ts'

export const mathFunctions: readonly FunctionDefinition[] = [
  ABS,
  ACOS,
  ACOSH,
  ACOT,
  ACOTH,
  AGGREGATE,
  ASIN,
  ASINH,
  ATAN,
  ATAN2,
  ATANH,
  CEILING_MATH,
  CEILING_PRECISE,
  CEILING,
  COMBIN,
  COMBINA,
  COS,
  COSH,
  COT,
  COTH,
  CSC,
  CSCH,
  DEGREES,
  ECMA_CEILING,
  EVEN,
  EXP,
  FACT,
  FACTDOUBLE,
  FLOOR_MATH,
  FLOOR_PRECISE,
  FLOOR,
  GCD,
  INT,
  ISO_CEILING,
  LCM,
  LN,
  LOG,
  LOG10,
  MOD,
  MROUND,
  MULTINOMIAL,
  ODD,
  PI,
  POWER,
  PRODUCT,
  QUOTIENT,
  RADIANS,
  RAND,
  RANDBETWEEN,
  ROUND,
  ROUNDDOWN,
  ROUNDUP,
  SEC,
  SECH,
  SERIESSUM,
  SIGN,
  SIN,
  SINH,
  SQRT,
  SQRTPI,
  SUBTOTAL,
  SUM,
  SUMIF,
  SUMIFS,
  SUMPRODUCT,
  SUMSQ,
  SUMX2MY2,
  SUMX2PY2,
  SUMXMY2,
  TAN,
  TANH,
  TRUNC,
]
