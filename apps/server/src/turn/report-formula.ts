import type { CellPosition } from '@excel-ai-chat/analysis'
import type { FormulaReport } from '@excel-ai-chat/contracts'
import type { Workbook } from '@excel-ai-chat/formula'
import { checkFormula } from './check-formula.ts'
import { shapeOf } from './shape.ts'

/** What is to be said about a formula, then its value and how far it spills. */
export function reportFormula(workbook: Workbook, formula: string, at?: CellPosition): FormulaReport {
  const { status, values, error, problem, findings } = checkFormula(workbook, formula, at)
  return { formula, status, findings, value: values?.[0]?.[0], shape: shapeOf(values), error, problem }
}
