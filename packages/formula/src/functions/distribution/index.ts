import type { FunctionDefinition } from '../define.ts'

export const distributionFunctions: readonly FunctionDefinition[] = []
