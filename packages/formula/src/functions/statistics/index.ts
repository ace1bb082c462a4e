import type { FunctionDefinition } from '../define.ts'
import { AVERAGE } from './average.ts'
import { COUNT } from './count.ts'
import { COUNTA } from './counta.ts'
import { COUNTBLANK } from './countblank.ts'
import { MAX } from './max.ts'
import { MIN } from './min.ts'

export const statisticsFunctions: readonly FunctionDefinition[] = [AVERAGE, COUNT, COUNTA, COUNTBLANK, MAX, MIN]
