import type { FunctionDefinition } from '../define.ts'
import { MDETERM } from './mdeterm.ts'
import { MINVERSE } from './minverse.ts'
import { MMULT } from './mmult.ts'
import { MUNIT } from './munit.ts'

export const matrixFunctions: readonly FunctionDefinition[] = [MDETERM, MINVERSE, MMULT, MUNIT]
