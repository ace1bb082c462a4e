import type { FunctionDefinition } from '../define.ts'

export const databaseFunctions: readonly FunctionDefinition[] = []
