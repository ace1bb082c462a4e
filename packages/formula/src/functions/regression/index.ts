import type { FunctionDefinition } from '../define.ts'
import { GROWTH } from './growth.ts'
import { LINEST } from './linest.ts'
import { LOGEST } from './logest.ts'
import { TREND } from './trend.ts'

export const regressionFunctions: readonly FunctionDefinition[] = [GROWTH, LINEST, LOGEST, TREND]
