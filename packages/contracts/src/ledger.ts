import type { LedgerEntry as AnalysisLedgerEntry } from '@excel-ai-chat/analysis'
import { z } from 'zod'
import { CellMatrix } from './range.ts'

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One computed result of an answer and how to compute it again; see `LedgerEntry` of the analysis. */
export const LedgerEntry = z
  .object({
    id: z.string(),
    statement: z.string(),
    value: z.union([Cell, CellMatrix]),
    display: z.string(),
    formula: z.string().optional(),
    reads: z.array(z.string()).readonly(),
    rows: z.number().int(),
    agreement: z.enum(['agreed', 'disagreed', 'analysis-only', 'formula-only']),
    cells: z.array(z.string()).readonly().optional(),
  })
  .meta({ id: 'LedgerEntry' }) satisfies z.ZodType<AnalysisLedgerEntry>
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** A formula that an answer offers, with what it gives on the person's cells. */
export const CheckedFormula = z
  .object({
    formula: z.string().meta({ example: '=SUM(B2:B3)' }),
    /** `checked`: parsed, references exist, functions known, evaluated. Else it says why not in `problem`. */
    status: z.enum(['checked', 'unchecked', 'refused']),
    /** Row-major; 1×1 for a single value. */
    values: CellMatrix.optional(),
    error: z.string().optional(),
    reads: z.array(z.string()),
    problem: z.string().optional(),
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['error', 'warning', 'note']),
        message: z.string(),
        start: z.number().int().optional(),
        end: z.number().int().optional(),
        suggestion: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'CheckedFormula' })
export type CheckedFormula = z.infer<typeof CheckedFormula>
