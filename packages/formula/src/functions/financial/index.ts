import type { FunctionDefinition } from '../define.ts'

export const financialFunctions: readonly FunctionDefinition[] = []
