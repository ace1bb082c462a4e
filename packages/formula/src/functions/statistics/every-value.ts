import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { ExcelError } from '../../evaluate/excel-error.ts'
import { isScalar, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

/** Numbers as AVERAGEA and its like see them: in references TRUE is 1, FALSE 0 and text 0. */
export function listEveryValue(operands: readonly Operand[], call: Call): number[] {
  const values: number[] = []
  for (const operand of operands) {
    if (isScalar(operand)) {
      values.push(orThrow(toNumber(operand)))
      continue
    }
    call.forEach(operand, (value) => {
      if (value instanceof ExcelError) throw value
      if (value !== null) values.push(typeof value === 'number' ? value : value === true ? 1 : 0)
    })
  }
  return values
}
