import type { FunctionDefinition } from '../define.ts'

export const legacyTextFunctions: readonly FunctionDefinition[] = []
