import type { FunctionDefinition } from '../define.ts'

export const lookupFunctions: readonly FunctionDefinition[] = []
