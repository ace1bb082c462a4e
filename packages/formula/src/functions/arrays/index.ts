import type { FunctionDefinition } from '../define.ts'

export const arraysFunctions: readonly FunctionDefinition[] = []
