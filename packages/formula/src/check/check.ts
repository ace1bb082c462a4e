import type { CellPosition } from '@excel-ai-chat/analysis'
import type { Engine } from '../evaluate/engine.ts'
import type { Evaluation } from '../workbook.ts'
import type { FormulaFinding, FormulaFindingCode } from './finding.ts'

const codeOf: Readonly<Record<Exclude<Evaluation['status'], 'value'>, FormulaFindingCode>> = {
  unknown: 'outside-data',
  unsupported: 'unsupported-function',
  refused: 'unsafe',
  limit: 'limit',
  syntax: 'syntax',
}

/** Everything worth saying about a formula before it is used. */
export function checkFormula(engine: Engine, formula: string, at?: CellPosition): readonly FormulaFinding[] {
  const evaluation = engine.evaluate(formula, at)
  if (evaluation.status === 'value') return []
  const { problem = '', position } = evaluation
  return [{ code: codeOf[evaluation.status], severity: 'error', message: problem, start: position, end: position }]
}
