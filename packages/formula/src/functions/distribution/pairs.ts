import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { comparedArray } from './compared-array.ts'

/**
 * The positions at which both operands hold numbers, in row-major order; blanks, texts and logicals drop the pair.
 * @throws #N/A where the counts of cells differ; the first operand's first error, then the second's
 */
export function listPairs(first: Operand, second: Operand, call: Call): readonly [number[], number[]] {
  const a = comparedArray(first, call)
  const b = comparedArray(second, call)
  if (a.cells.length !== b.cells.length) throw errors.na
  for (const cell of [...a.cells, ...b.cells]) if (cell instanceof ExcelError) throw cell
  const left: number[] = []
  const right: number[] = []
  for (const [index, value] of a.cells.entries()) {
    const other = b.cells[index]
    if (typeof value !== 'number' || typeof other !== 'number') continue
    left.push(value)
    right.push(other)
  }
  return [left, right]
}
