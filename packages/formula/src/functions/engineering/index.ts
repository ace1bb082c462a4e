import type { FunctionDefinition } from '../define.ts'

export const engineeringFunctions: readonly FunctionDefinition[] = []
