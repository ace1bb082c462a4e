import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errors } from '../../evaluate/excel-error.ts'
import { isScalar, type Operand, Reference } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'

export function greatestCommonDivisor(a: number, b: number): number {
  let left = a
  let right = b
  while (right !== 0) [left, right] = [right, left % right]
  return left
}

/** The integer parts of all numbers. @throws ExcelError `#NUM!` below 0 or from 2^53 on */
export function integers(operands: readonly Operand[], call: Call): number[] {
  return operands.flatMap((operand) => {
    const area = operand instanceof Reference ? operand.single : undefined
    const oneCell = area !== undefined && area.top === area.bottom && area.left === area.right
    const cells = isScalar(operand) ? [operand] : call.matrix(operand).cells
    return cells.flatMap((cell) => {
      if (cell === null && !isScalar(operand) && !oneCell) return []
      if (typeof cell === 'boolean') throw errors.value
      if (cell === null) throw errors.value
      const value = Math.floor(orThrow(toNumber(cell)))
      if (value < 0 || value >= 2 ** 53) throw errors.num
      return [value]
    })
  })
}
