import { type CellPosition, formatArea } from '@excel-ai-chat/analysis'
import type { CheckedFormula } from '@excel-ai-chat/contracts'
import type { Workbook } from '@excel-ai-chat/formula'

/** Evaluates a formula on the person's cells. Only one that gave a value is `checked`; else `problem` says why not. */
export function checkFormula(workbook: Workbook, formula: string, at?: CellPosition): CheckedFormula {
  const evaluation = workbook.evaluate(formula, at)
  const status = evaluation.status === 'value' ? 'checked' : evaluation.status === 'refused' ? 'refused' : 'unchecked'
  return {
    formula,
    status,
    values: evaluation.values,
    error: evaluation.error,
    reads: evaluation.reads.map((read) => formatArea(read.area)),
    problem: evaluation.problem,
    findings: [...workbook.check(formula, at)],
  }
}
