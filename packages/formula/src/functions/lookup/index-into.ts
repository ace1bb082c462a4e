import { toNumber } from '../../evaluate/coerce.ts'
import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import type { Operand, Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { sizeOf, slice } from './vector.ts'

/** @param onlyOne no column was given: in a single row the number then counts columns */
export function indexInto(source: Operand, row: Scalar, column: Scalar, onlyOne: boolean, call: Call): Operand {
  const { rows, columns } = sizeOf(source)
  let r = toNumber(row)
  let c = toNumber(column)
  if (r instanceof ExcelError) return r
  if (c instanceof ExcelError) return c
  if (onlyOne && rows === 1 && columns > 1) [r, c] = [c, r]
  r = Math.trunc(r)
  c = Math.trunc(c)
  if (r < 0 || c < 0) return errors.value
  if (r > rows || c > columns) return errors.ref
  return slice(
    source,
    r === 0 ? { from: 0, count: rows } : { from: r - 1, count: 1 },
    c === 0 ? { from: 0, count: columns } : { from: c - 1, count: 1 },
    call,
  )
}
