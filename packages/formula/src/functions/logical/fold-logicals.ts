import { orThrow, toLogical } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { isScalar, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/** All logicals of AND, OR and XOR: numbers count too; texts and blanks of references do not. */
export function listLogicals(operands: readonly Operand[], call: Call): boolean[] {
  const found: boolean[] = []
  for (const operand of operands) {
    if (isScalar(operand)) {
      found.push(orThrow(toLogical(operand)))
      continue
    }
    call.forEach(operand, (value) => {
      if (value instanceof ExcelError) throw value
      if (typeof value === 'boolean') found.push(value)
      else if (typeof value === 'number') found.push(value !== 0)
    })
  }
  if (found.length === 0) throw errors.value
  return found
}
