import type { FunctionDefinition } from '../define.ts'
import { CELL } from './cell.ts'
import { ERROR_TYPE } from './error-type.ts'
import { ISBLANK } from './isblank.ts'
import { ISERR } from './iserr.ts'
import { ISERROR } from './iserror.ts'
import { ISEVEN } from './iseven.ts'
import { ISFORMULA } from './isformula.ts'
import { ISLOGICAL } from './islogical.ts'
import { ISNA } from './isna.ts'
import { ISNONTEXT } from './isnontext.ts'
import { ISNUMBER } from './isnumber.ts'
import { ISODD } from './isodd.ts'
import { ISREF } from './isref.ts'
import { ISTEXT } from './istext.ts'
import { N } from './n.ts'
import { NA } from './na.ts'
import { SHEET } from './sheet.ts'
import { SHEETS } from './sheets.ts'
import { TYPE } from './type.ts'

export const informationFunctions: readonly FunctionDefinition[] = [
  CELL,
  ERROR_TYPE,
  ISBLANK,
  ISERR,
  ISERROR,
  ISEVEN,
  ISFORMULA,
  ISLOGICAL,
  ISNA,
  ISNONTEXT,
  ISNUMBER,
  ISODD,
  ISREF,
  ISTEXT,
  N,
  NA,
  SHEET,
  SHEETS,
  TYPE,
]
