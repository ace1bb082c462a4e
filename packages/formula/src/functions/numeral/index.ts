import type { FunctionDefinition } from '../define.ts'
import { ARABIC } from './arabic.ts'
import { BAHTTEXT } from './bahttext.ts'
import { BASE } from './base.ts'
import { DECIMAL } from './decimal.ts'
import { ROMAN } from './roman.ts'

export const numeralFunctions: readonly FunctionDefinition[] = [ARABIC, BAHTTEXT, BASE, DECIMAL, ROMAN]
