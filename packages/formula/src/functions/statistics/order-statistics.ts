import type { Operand } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import { listNumbers } from '../math/fold-numbers.ts'
import { errors, type ExcelError } from '../../evaluate/excel-error.ts'

/** Numbers in ascending order. */
export function sortedNumbers(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

/** Quantile by linear interpolation at `position` (zero-based, fractional) of ascending numbers. */
export function interpolate(sorted: readonly number[], position: number): number {
  const below = Math.floor(position)
  const low = sorted[below] ?? 0
  const high = sorted[below + 1] ?? low
  return position === below ? low : low + (high - low) * (position - below)
}

/** Hyndman & Fan (1996) type 7, as PERCENTILE.INC. */
export function percentileInclusive(values: readonly number[], k: number): number | ExcelError {
  if (values.length === 0 || k < 0 || k > 1) return errors.num
  return interpolate(sortedNumbers(values), k * (values.length - 1))
}

/** Hyndman & Fan (1996) type 6, as PERCENTILE.EXC. */
export function percentileExclusive(values: readonly number[], k: number): number | ExcelError {
  const position = k * (values.length + 1) - 1
  if (values.length === 0 || k <= 0 || k >= 1 || position < -1e-12 || position > values.length - 1 + 1e-12)
    return errors.num
  return interpolate(sortedNumbers(values), Math.max(0, position))
}

export function medianOf(values: readonly number[]): number | ExcelError {
  return percentileInclusive(values, 0.5)
}

/** The most frequent values that occur at least twice, in order of first appearance. */
export function modesOf(values: readonly number[]): number[] {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  return most < 2 ? [] : [...times].filter(([, count]) => count === most).map(([value]) => value)
}

/** Numbers for MODE: a written text is passed over like one in a cell, an argument left empty is `#VALUE!`. */
export function modeNumbers(operands: readonly Operand[], call: Call): number[] {
  if (operands.includes(null)) throw errors.value
  return listNumbers(
    operands.filter((operand) => typeof operand !== 'string'),
    call,
  )
}
