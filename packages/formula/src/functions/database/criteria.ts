import { ExcelError } from '../../evaluate/excel-error.ts'
import { type Operand, Reference, type Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { toText } from '../../evaluate/coerce.ts'
import { numberFromText } from '../../evaluate/text-number.ts'
import { parseCriterion } from '../statistics/criterion.ts'

/** One condition: a column of the database and what its cells must satisfy. */
interface Condition {
  readonly column: number
  readonly matches: (value: Scalar) => boolean
}

/** Rows of the criteria range: a record is wanted where all conditions of any row hold. */
export type Criteria = readonly (readonly Condition[])[]

/**
 * Reads a criteria range: column headings above, one alternative a row below; blank cells ask for nothing.
 * A text without operator asks for texts that begin with it, unlike COUNTIF.
 * https://support.microsoft.com/office/dsum-function
 */
export function readCriteria(operand: Operand, headings: readonly Scalar[], call: Call): Criteria {
  const range = call.matrix(operand)
  return Array.from({ length: range.rows - 1 }, (_, index) => {
    const conditions: Condition[] = []
    for (let column = 0; column < range.columns; column++) {
      const wanted = range.at(index + 1, column)
      if (wanted === null) continue
      const target = findHeading(headings, range.at(0, column))
      if (target < 0) refuseComputed(operand, index + 1, column, call)
      conditions.push({ column: target, matches: target < 0 ? () => false : condition(wanted) })
    }
    return conditions
  })
}

/** Index of a heading, compared as text without case; -1 for none. */
export function findHeading(headings: readonly Scalar[], wanted: Scalar): number {
  const name = toText(wanted)
  if (name instanceof ExcelError || name === '') return -1
  const lower = name.trim().toLowerCase()
  return headings.findIndex((heading) => String(toText(heading)).trim().toLowerCase() === lower)
}

function condition(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string' || /^[<>=]/.test(wanted) || numberFromText(wanted) !== undefined) {
    return parseCriterion(wanted).matches
  }
  const upper = wanted.toUpperCase()
  if (upper === 'TRUE' || upper === 'FALSE') return parseCriterion(wanted).matches
  return parseCriterion(`${wanted}*`).matches
}

/** A formula under a heading that no column has is asked of every record in turn, which its one value cannot tell. */
function refuseComputed(operand: Operand, row: number, column: number, call: Call): void {
  const area = operand instanceof Reference ? operand.single : undefined
  if (area === undefined) return
  const formula = call.snapshot.sheets[area.sheet]?.formulaAt(area.top + row, area.left + column)
  if (formula !== undefined) call.unsupported('A computed criterion of a database function is not evaluated.')
}
