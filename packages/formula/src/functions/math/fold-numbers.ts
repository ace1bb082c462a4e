import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { ExcelError } from '../../evaluate/excel-error.ts'
import { isScalar, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/**
 * Calls back for every number among the arguments of SUM, MAX and their like: in references and arrays only numbers
 * count, while an argument written out is coerced (`SUM("3", TRUE)` is 4).
 * @throws ExcelError the first error met, or `#VALUE!` for a written text that is no number
 */
export function foldNumbers(operands: readonly Operand[], call: Call, visit: (value: number) => void): void {
  for (const operand of operands) {
    if (isScalar(operand)) {
      visit(orThrow(toNumber(operand)))
      continue
    }
    call.forEach(
      operand,
      (value) => {
        if (typeof value === 'number') visit(value)
        else if (value instanceof ExcelError) throw value
      },
      'numeric',
    )
  }
}

/** All those numbers, in order. */
export function listNumbers(operands: readonly Operand[], call: Call): number[] {
  const numbers: number[] = []
  foldNumbers(operands, call, (value) => numbers.push(value))
  return numbers
}
