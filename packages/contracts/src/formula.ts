import { z } from 'zod'
import { CheckedFormula } from './ledger.ts'
import { ExcelContext } from './range.ts'

export const EvaluateRequest = z
  .object({
    formulas: z.array(z.string().min(1).max(8_192)).min(1).max(100),
    context: ExcelContext,
    /** The cell the formulas would stand in, for relative names, ROW() and implicit intersection. */
    at: z.string().max(300).optional(),
  })
  .meta({ id: 'EvaluateRequest' })
export type EvaluateRequest = z.infer<typeof EvaluateRequest>

export const EvaluateResponse = z.object({ results: z.array(CheckedFormula) }).meta({ id: 'EvaluateResponse' })
export type EvaluateResponse = z.infer<typeof EvaluateResponse>
