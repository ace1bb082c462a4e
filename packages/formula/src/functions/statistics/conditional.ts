import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { columnsOf, type Reference, rowsOf, type Scalar, type SheetArea } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { type Criterion, parseCriterion } from './criterion.ts'
import type { Matches } from './matching-cells.ts'
import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'

/** The single rectangle of a criteria range. @throws ExcelError `#VALUE!` for anything else */
export function areaOf(operand: Reference): SheetArea {
  const area = operand.single
  if (area === undefined) throw errors.value
  return area
}

/** Pairs of range and criterion, as SUMIFS and its family take them. */
export function criteriaOf(pairs: readonly (readonly [Reference, Scalar])[]): (readonly [SheetArea, Criterion])[] {
  return pairs.map(([cells, criterion]) => [areaOf(cells), parseCriterion(criterion)] as const)
}

/**
 * The numbers of `values` that stand where the criteria are met. As in SUM, texts and logicals are passed over.
 * @param values of the criteria ranges' size, or only its first cell as in SUMIF
 * @throws ExcelError the first error among them
 */
export function matchingNumbers(values: SheetArea, matches: Matches, call: Call): number[] {
  const sheet = call.snapshot.sheets[values.sheet]
  call.note(values, 'numeric')
  const numbers: number[] = []
  const { width } = matches
  call.budget.step(matches.positions.length)
  const column = width === 1 ? sheet?.columnReader(values.left) : undefined
  for (const position of matches.positions) {
    const row = values.top + Math.floor(position / width)
    const value = column === undefined ? sheet?.at(row, values.left + (position % width)) : column(row)
    if (typeof value === 'number') numbers.push(value)
    else if (value instanceof ExcelError) throw value
  }
  return numbers
}

/** The rectangle as large as `like` that begins where `values` does: SUMIF takes only that corner from its last argument. */
export function sizedLike(values: SheetArea, like: SheetArea): SheetArea {
  return {
    sheet: values.sheet,
    top: values.top,
    left: values.left,
    bottom: Math.min(LAST_ROW, values.top + like.bottom - like.top),
    right: Math.min(LAST_COLUMN, values.left + like.right - like.left),
  }
}

/** As above, but SUMIFS insists on equal sizes. */
export function requireSameSize(a: SheetArea, b: SheetArea | undefined): void {
  if (b === undefined || rowsOf(a) !== rowsOf(b) || columnsOf(a) !== columnsOf(b)) throw errors.value
}
