import type { FunctionDefinition } from '../define.ts'

export const informationFunctions: readonly FunctionDefinition[] = []
