import type { FunctionDefinition } from '../define.ts'

export const regressionFunctions: readonly FunctionDefinition[] = []
