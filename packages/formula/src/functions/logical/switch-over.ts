import { equalScalars } from '../../evaluate/compare.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { lift } from '../../evaluate/lift.ts'
import { Matrix, type Operand, type Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { Lazy } from '../define.ts'

/** @param others value, result, value, result, … and perhaps a default at the end */
export function switchOver(subject: Scalar | Matrix, others: readonly Lazy[], call: Call): Operand {
  if (subject instanceof Matrix) {
    return lift([subject], call.budget, ([cell = null]) => {
      const result = call.value(switchOver(cell, others, call))
      return result instanceof Matrix ? (result.cells[0] ?? null) : result
    })
  }
  if (subject instanceof ExcelError) return subject
  for (let index = 0; index + 1 < others.length; index += 2) {
    const candidate = call.value(others[index]?.evaluate() ?? null)
    if (candidate instanceof Matrix) return call.unsupported('SWITCH over an array of values is not computed.')
    if (candidate instanceof ExcelError) return candidate
    if (equalScalars(subject, candidate)) return others[index + 1]?.evaluate() ?? errors.na
  }
  return others.length % 2 === 1 ? (others.at(-1)?.evaluate() ?? errors.na) : errors.na
}
