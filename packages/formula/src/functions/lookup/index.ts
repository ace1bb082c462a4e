import type { FunctionDefinition } from '../define.ts'
import { ADDRESS } from './address.ts'
import { AREAS } from './areas.ts'
import { CHOOSE } from './choose.ts'
import { COLUMN } from './column.ts'
import { COLUMNS } from './columns.ts'
import { FORMULATEXT } from './formulatext.ts'
import { HLOOKUP } from './hlookup.ts'
import { HYPERLINK } from './hyperlink.ts'
import { INDEX } from './index-function.ts'
import { INDIRECT } from './indirect.ts'
import { LOOKUP } from './lookup.ts'
import { MATCH } from './match.ts'
import { OFFSET } from './offset.ts'
import { ROW } from './row.ts'
import { ROWS } from './rows.ts'
import { TRANSPOSE } from './transpose.ts'
import { VLOOKUP } from './vlookup.ts'
import { XLOOKUP } from './xlookup.ts'
import { XMATCH } from './xmatch.ts'

export const lookupFunctions: readonly FunctionDefinition[] = [
  ADDRESS,
  AREAS,
  CHOOSE,
  COLUMN,
  COLUMNS,
  FORMULATEXT,
  HLOOKUP,
  HYPERLINK,
  INDEX,
  INDIRECT,
  LOOKUP,
  MATCH,
  OFFSET,
  ROW,
  ROWS,
  TRANSPOSE,
  VLOOKUP,
  XLOOKUP,
  XMATCH,
]
