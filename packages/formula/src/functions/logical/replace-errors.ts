import { ExcelError } from '../../evaluate/excel-error.ts'
import { lift } from '../../evaluate/lift.ts'
import { Matrix, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { Lazy } from '../define.ts'

/** Puts the fallback, evaluated only if needed, in place of the errors that `wanted` picks. */
export function replaceErrors(
  operand: Operand,
  fallback: Lazy,
  call: Call,
  wanted: (error: ExcelError) => boolean,
): Operand {
  const value = call.value(operand)
  if (!(value instanceof Matrix)) {
    return value instanceof ExcelError && wanted(value) ? fallback.evaluate() : (value ?? 0)
  }
  if (!value.cells.some((cell) => cell instanceof ExcelError && wanted(cell))) return value
  const other = call.value(fallback.evaluate())
  return lift([value, other], call.budget, ([cell = null, substitute = null]) =>
    cell instanceof ExcelError && wanted(cell) ? substitute : cell,
  )
}
