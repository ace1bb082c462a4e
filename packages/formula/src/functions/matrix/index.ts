import type { FunctionDefinition } from '../define.ts'

export const matrixFunctions: readonly FunctionDefinition[] = []
