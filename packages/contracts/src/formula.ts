import { z } from 'zod'
import { CheckedFormula } from './ledger.ts'
import { CellMatrix, ExcelContext } from './range.ts'

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

const Shape = z.object({ rows: z.number().int().min(1), columns: z.number().int().min(1) }).meta({ id: 'Shape' })

/** A formula before anyone uses it: what is to be said against it, then what it gives. */
export const FormulaReport = CheckedFormula.pick({
  formula: true,
  status: true,
  error: true,
  problem: true,
  findings: true,
})
  .extend({
    /** What the formula's own cell would show; left out where nothing was computed. */
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
    /** Cells the result fills, counted from the formula's own: more than 1 × 1 spills. */
    shape: Shape.optional(),
  })
  .meta({ id: 'FormulaReport' })
export type FormulaReport = z.infer<typeof FormulaReport>

export const CheckResponse = z.object({ results: z.array(FormulaReport) }).meta({ id: 'CheckResponse' })
export type CheckResponse = z.infer<typeof CheckResponse>

/** One part of a formula, with the value it has on the cells that came. */
export const Explanation = z
  .object({
    /** The part as written, and its zero-based offsets in the formula. */
    text: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    /** In a person's words. */
    meaning: z.string(),
    shape: Shape.optional(),
    /** Row-major; left out above 1,000 cells, and where nothing could be computed. */
    value: CellMatrix.optional(),
    get parts() {
      return z.array(Explanation)
    },
  })
  .meta({ id: 'Explanation' })
export type Explanation = z.infer<typeof Explanation>

/** A formula that cannot be parsed has no tree but the `problem`, and its zero-based `position`. */
export const ExplainedFormula = z
  .object({
    formula: z.string(),
    explanation: Explanation.optional(),
    problem: z.string().optional(),
    position: z.number().int().optional(),
  })
  .meta({ id: 'ExplainedFormula' })
export type ExplainedFormula = z.infer<typeof ExplainedFormula>

export const ExplainResponse = z.object({ results: z.array(ExplainedFormula) }).meta({ id: 'ExplainResponse' })
export type ExplainResponse = z.infer<typeof ExplainResponse>
