import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, type Operand, type Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { findHeading, readCriteria } from './criteria.ts'

/**
 * The cells of one field in the records that meet the criteria, blanks included.
 * @param field heading, or number of the column from 1 @throws #VALUE! where there is no such field or no record at all
 */
export function fieldOfRecords(database: Operand, field: Operand | undefined, criteria: Operand, call: Call): Scalar[] {
  const table = call.matrix(database)
  const headings = table.cells.slice(0, table.columns)
  if (table.rows < 2) throw errors.value
  const column = fieldColumn(field, headings, call)
  const wanted = readCriteria(criteria, headings, call)
  const found: Scalar[] = []
  call.budget.step(table.cells.length)
  for (let row = 1; row < table.rows; row++) {
    const meets = wanted.some((conditions) =>
      conditions.every((condition) => condition.matches(condition.column < 0 ? null : table.at(row, condition.column))),
    )
    // Without a field every record counts once, as DCOUNT has it.
    if (meets) found.push(column === undefined ? 1 : table.at(row, column))
  }
  return found
}

function fieldColumn(field: Operand | undefined, headings: readonly Scalar[], call: Call): number | undefined {
  if (field === undefined || field === null) return undefined
  const value = call.value(field)
  if (value instanceof Matrix) throw errors.value
  if (value instanceof ExcelError) throw value
  const column = typeof value === 'string' ? findHeading(headings, value) : Math.trunc(orThrow(toNumber(value))) - 1
  if (column < 0 || column >= headings.length) throw errors.value
  return column
}

/** The numbers of that field. @throws the first error among its cells */
export function numbersOfRecords(
  database: Operand,
  field: Operand | undefined,
  criteria: Operand,
  call: Call,
): number[] {
  const numbers: number[] = []
  for (const cell of fieldOfRecords(database, field, criteria, call)) {
    if (cell instanceof ExcelError) throw cell
    if (typeof cell === 'number') numbers.push(cell)
  }
  return numbers
}
