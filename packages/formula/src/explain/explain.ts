import type { CellPosition } from '@excel-ai-chat/analysis'
import type { Engine } from '../evaluate/engine.ts'
import type { Explanation } from '../workbook.ts'

/** The formula part by part; undefined where it cannot be parsed. */
export function explainFormula(_engine: Engine, _formula: string, _at?: CellPosition): Explanation | undefined {
  return undefined
}
