import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { isScalar, type Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { sizeOf } from '../lookup/vector.ts'

export function greatestCommonDivisor(a: number, b: number): number {
  let left = a
  let right = b
  while (right !== 0) [left, right] = [right, left % right]
  return left
}

/**
 * The integer parts of all numbers; blanks are passed over.
 * @throws ExcelError `#NUM!` below 0 or from 2^53 on, `#N/A` for an argument left empty, `#VALUE!` for single cells that
 * are all blank
 */
export function integers(operands: readonly Operand[], call: Call): number[] {
  if (operands.includes(null)) throw errors.na
  const found = operands.flatMap((operand) => {
    const cells = isScalar(operand) ? [operand] : call.matrix(operand).cells
    return cells.flatMap((cell) => {
      if (cell === null) return []
      if (typeof cell === 'boolean') throw errors.value
      const value = Math.floor(orThrow(toNumber(cell)))
      if (value < 0 || value >= 2 ** 53) throw errors.num
      return [value]
    })
  })
  if (found.length === 0 && operands.every((operand) => sizeOf(operand).rows * sizeOf(operand).columns === 1))
    throw errors.value
  return found
}
