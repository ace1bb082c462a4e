import { orThrow, toNumber } from '../../evaluate/coerce.ts'
import { errorNumbers } from '../information/error-type.ts'
import { compareScalars } from '../../evaluate/compare.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { upTo } from './keep.ts'

/** Order of two cells as SORT has it: numbers, texts, logicals, errors, blanks last in both directions. */
export function compareCells(a: Scalar, b: Scalar, direction: number): number {
  const blank = Number(a === null) - Number(b === null)
  if (blank !== 0) return blank
  const failed = Number(a instanceof ExcelError) - Number(b instanceof ExcelError)
  if (failed !== 0) return failed * direction
  if (a instanceof ExcelError && b instanceof ExcelError)
    return (errorNumbers[a.code] - errorNumbers[b.code]) * direction
  return a instanceof ExcelError || b instanceof ExcelError ? 0 : compareScalars(a, b) * direction
}

/** One key to sort by. */
export interface SortKey {
  readonly at: (index: number) => Scalar
  readonly direction: 1 | -1
}

/** Positions 0 to `count - 1` in sorted order; equal ones keep their order. */
export function sortedPositions(count: number, keys: readonly SortKey[]): number[] {
  return upTo(count).sort((a, b) => {
    for (const { at, direction } of keys) {
      const order = compareCells(at(a), at(b), direction)
      if (order !== 0) return order
    }
    return a - b
  })
}

/** @throws ExcelError `#VALUE!` for anything but 1 and -1 */
export function directionOf(value: Scalar): 1 | -1 {
  const direction = orThrow(toNumber(value))
  if (direction !== 1 && direction !== -1) throw errors.value
  return direction
}
