import { toTable } from '@excel-ai-chat/analysis'
import { answer } from '@excel-ai-chat/analyst'
import { open } from '@excel-ai-chat/formula'
import { dataTypeOf } from './data-type.ts'
import type { Engine } from './jobs.ts'

/** The packages that compute. */
export const engine: Engine = {
  toTable: (range) => toTable(range),
  open,
  answer,
  dataType: dataTypeOf,
  analyze: (table) => ({
    summary:
      table === undefined ? 'No data selected' : `${table.rows.length} rows and ${table.columns.length} columns.`,
    data_type: table === undefined ? 'none' : dataTypeOf(table),
    statistics: {},
    insights: [],
    recommendations: [],
    charts: [],
  }),
}
