import type { FunctionDefinition } from '../define.ts'
import { DAVERAGE, DMAX, DMIN, DPRODUCT, DSTDEV, DSTDEVP, DSUM, DVAR, DVARP } from './aggregate-records.ts'
import { DCOUNT, DCOUNTA } from './count-records.ts'
import { DGET } from './dget.ts'

export const databaseFunctions: readonly FunctionDefinition[] = [
  DAVERAGE,
  DCOUNT,
  DCOUNTA,
  DGET,
  DMAX,
  DMIN,
  DPRODUCT,
  DSTDEV,
  DSTDEVP,
  DSUM,
  DVAR,
  DVARP,
]
