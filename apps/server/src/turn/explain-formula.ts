import type { CellPosition } from '@excel-ai-chat/analysis'
import type { ExplainedFormula, Explanation } from '@excel-ai-chat/contracts'
import type { Explanation as Part, Workbook } from '@excel-ai-chat/formula'
import { shapeOf } from './shape.ts'

/** Larger values are told by their shape alone, or a reply of many parts would outgrow its request a thousandfold. */
const mostCells = 1_000

/** The formula part by part; where it cannot be parsed, why and where. */
export function explainFormula(workbook: Workbook, formula: string, at?: CellPosition): ExplainedFormula {
  const root = workbook.explain(formula, at)
  if (root !== undefined) return { formula, explanation: toExplanation(root) }
  const { problem, position } = workbook.evaluate(formula, at)
  return { formula, problem, position }
}

function toExplanation({ text, start, end, meaning, value, parts }: Part): Explanation {
  const shape = shapeOf(value)
  const shown = shape !== undefined && shape.rows * shape.columns <= mostCells ? value : undefined
  return { text, start, end, meaning, shape, value: shown, parts: parts.map(toExplanation) }
}
