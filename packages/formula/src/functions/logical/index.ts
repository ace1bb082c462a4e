import type { FunctionDefinition } from '../define.ts'
import { IF } from './if.ts'
import { IFERROR } from './iferror.ts'
import { IFNA } from './ifna.ts'

export const logicalFunctions: readonly FunctionDefinition[] = [IF, IFERROR, IFNA]
