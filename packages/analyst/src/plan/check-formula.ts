import type { CellValue, LedgerEntry } from '@excel-ai-chat/analysis'
import type { Evaluation, Workbook } from '@excel-ai-chat/formula'
import { comparisonKey, wholeNumber } from '../linking/cell.ts'
import type { Result } from './execute.ts'

export interface CheckedFormula {
  readonly formula: string
  readonly agreement: LedgerEntry['agreement']
  readonly evaluation: Evaluation
  /** The plainer formula that was passed over because it leaves out numbers written as text, and what it gives. */
  readonly passedOver?: { readonly formula: string; readonly value: CellValue } | undefined
}

/** At most so many formulas of one plan are evaluated. */
const most = 8

/**
 * The first formula whose value is the result that was computed without it.
 * Where none agrees, the first one that has a value at all, as `disagreed`.
 */
export function checkFormulas(
  formulas: readonly string[],
  result: Result,
  workbook: Workbook,
  sheet: string | undefined,
): CheckedFormula | undefined {
  let fallback: CheckedFormula | undefined
  for (const formula of formulas.slice(0, most)) {
    const evaluation = workbook.evaluate(formula, sheet === undefined ? undefined : { sheet, row: 0, column: 0 })
    if (evaluation.status !== 'value' || evaluation.values === undefined || evaluation.error !== undefined) continue
    if (sameValues(evaluation.values, result.rows))
      return { formula, agreement: 'agreed', evaluation, passedOver: leavingOutText(fallback) }
    fallback ??= { formula, agreement: 'disagreed', evaluation }
  }
  return fallback
}

function leavingOutText(checked: CheckedFormula | undefined): CheckedFormula['passedOver'] {
  const value = checked?.evaluation.values?.[0]?.[0]
  if (checked === undefined || value === undefined) return undefined
  return checked.evaluation.reads.some(({ textNumbers }) => textNumbers > 0)
    ? { formula: checked.formula, value }
    : undefined
}

/** The same lines in the same order, or the same lines in another one: formulas sort ties differently. */
function sameValues(a: readonly (readonly CellValue[])[], b: readonly (readonly CellValue[])[]): boolean {
  const lines = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
    [...new Set(rows.map((row) => row.map(keyOf).join('\u0001')))].sort()
  const left = lines(a)
  const right = lines(b)
  return left.length === right.length && left.every((line, at) => line === right[at])
}

/** Numbers to nine digits, since the two ways of computing round differently in the last ones. */
function keyOf(value: CellValue): string {
  const number = typeof value === 'number' ? value : wholeNumber(String(value ?? ''))
  if (!Number.isNaN(number)) return String(Number(number.toPrecision(9)))
  return typeof value === 'boolean' ? String(value) : comparisonKey(String(value ?? ''))
}
