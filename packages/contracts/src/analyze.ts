import { z } from 'zod'
import { Chart, DataType } from './chat.ts'
import { ExcelContext } from './range.ts'

export const AnalyzeRequest = z.object({ context: ExcelContext }).meta({ id: 'AnalyzeRequest' })
export type AnalyzeRequest = z.infer<typeof AnalyzeRequest>

/** The facts of a selection; no model is involved. */
export const AnalyzeResponse = z
  .object({
    summary: z.string(),
    data_type: DataType,
    statistics: z.record(z.string(), z.unknown()),
    insights: z.array(z.string()),
    recommendations: z.array(z.string()),
    charts: z.array(Chart),
  })
  .meta({ id: 'AnalyzeResponse' })
export type AnalyzeResponse = z.infer<typeof AnalyzeResponse>
