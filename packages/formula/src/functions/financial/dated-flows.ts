import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { requireDay } from '../date/serial.ts'

/** Payments and their times in years of 365 days after the first one. */
export interface DatedFlows {
  readonly values: readonly number[]
  readonly years: readonly number[]
}

/** @throws #NUM! for unequal counts, dates before the first or outside Excel's, #VALUE! for what is no number */
export function datedFlows(values: Operand, dates: Operand, call: Call): DatedFlows {
  const flows = wholeNumbers(values, call)
  const days = wholeNumbers(dates, call).map(Math.trunc)
  const first = days[0]
  if (first === undefined || flows.length !== days.length) throw errors.num
  for (const day of days) {
    requireDay(day, call)
    if (day < first) throw errors.num
  }
  return { values: flows, years: days.map((day) => (day - first) / 365) }
}

function wholeNumbers(operand: Operand, call: Call): number[] {
  return call.matrix(operand).cells.map((cell) => {
    if (cell instanceof ExcelError) throw cell
    if (typeof cell === 'boolean') throw errors.value
    return orThrow(toNumber(cell))
  })
}
