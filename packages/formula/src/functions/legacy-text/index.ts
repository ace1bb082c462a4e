import type { FunctionDefinition } from '../define.ts'
import { ASC } from './asc.ts'
import { DBCS, JIS } from './dbcs.ts'
import { PHONETIC } from './phonetic.ts'

export const legacyTextFunctions: readonly FunctionDefinition[] = [ASC, DBCS, JIS, PHONETIC]
