import type { FunctionDefinition } from '../define.ts'
import { PRODUCT } from './product.ts'
import { SUM } from './sum.ts'

export const mathFunctions: readonly FunctionDefinition[] = [PRODUCT, SUM]
