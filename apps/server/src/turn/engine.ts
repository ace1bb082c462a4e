import { dataTypeOf, profileTable, toTable } from '@excel-ai-chat/analysis'
import { answer } from '@excel-ai-chat/analyst'
import { open } from '@excel-ai-chat/formula'
import type { Engine } from './jobs.ts'

/** The packages that compute. */
export const engine: Engine = { toTable: (range) => toTable(range), dataTypeOf, profileTable, open, answer }
