import type { FunctionDefinition } from '../define.ts'
import { AND } from './and.ts'
import { BYCOL } from './bycol.ts'
import { BYROW } from './byrow.ts'
import { FALSE } from './false.ts'
import { IF } from './if.ts'
import { IFERROR } from './iferror.ts'
import { IFNA } from './ifna.ts'
import { IFS } from './ifs.ts'
import { ISOMITTED } from './isomitted.ts'
import { MAKEARRAY } from './makearray.ts'
import { MAP } from './map.ts'
import { NOT } from './not.ts'
import { OR } from './or.ts'
import { REDUCE } from './reduce.ts'
import { SCAN } from './scan.ts'
import { SWITCH } from './switch.ts'
import { TRUE } from './true.ts'
import { XOR } from './xor.ts'

export const logicalFunctions: readonly FunctionDefinition[] = [
  AND,
  BYCOL,
  BYROW,
  FALSE,
  IF,
  IFERROR,
  IFNA,
  IFS,
  ISOMITTED,
  MAKEARRAY,
  MAP,
  NOT,
  OR,
  REDUCE,
  SCAN,
  SWITCH,
  TRUE,
  XOR,
]
