import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'

/** @throws ExcelError `#VALUE!` for a text longer than Excel holds, before it is made */
export function requireLength(length: number, call: Call): void {
  if (length > call.budget.limits.textLength) throw errors.value
}
