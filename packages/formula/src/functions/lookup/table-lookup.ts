import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { Matrix, type Operand, Reference, type Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { findExact, findSortedAscending } from './search.ts'
import { sizeOf, slice, toVector } from './vector.ts'

/** VLOOKUP (`down`) and HLOOKUP: search the first column or row of a table, answer from another. */
export function tableLookup(
  wanted: Exclude<Scalar, ExcelError>,
  table: Operand,
  index: number,
  sorted: boolean,
  down: boolean,
  call: Call,
): Operand {
  if (table instanceof ExcelError) return table
  if (!(table instanceof Matrix || table instanceof Reference))
    return typeof table === 'string' ? errors.value : errors.na
  const { rows, columns } = sizeOf(table)
  const position = Math.trunc(index)
  if (position < 1) return errors.value
  if (position > (down ? columns : rows)) return errors.ref
  const whole = { from: 0, count: down ? rows : columns }
  const first = { from: 0, count: 1 }
  const keys = toVector(down ? slice(table, whole, first, call) : slice(table, first, whole, call), call)
  if (keys === undefined) return errors.value
  const value = wanted ?? 0
  const found = sorted ? findSortedAscending(value, keys, call) : findExact(value, keys, call, true)
  if (found === -1) return errors.na
  const at = { from: found, count: 1 }
  const result = { from: position - 1, count: 1 }
  return call.value(down ? slice(table, at, result, call) : slice(table, result, at, call))
}
