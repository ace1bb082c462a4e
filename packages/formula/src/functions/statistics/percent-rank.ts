import { errors, type ExcelError } from '../../evaluate/excel-error.ts'
import { sortedNumbers } from './order-statistics.ts'

/** Rank of a value as a part of 1, cut after `digits` places. */
export function percentRank(
  values: readonly number[],
  x: number,
  digits: number,
  exclusive: boolean,
): number | ExcelError {
  const sorted = sortedNumbers(values)
  const places = Math.trunc(digits)
  if (places < 1 || sorted.length === 0) return errors.num
  const first = sorted[0] ?? 0
  const last = sorted.at(-1) ?? 0
  if (x < first || x > last) return errors.na
  if (sorted.length === 1) return exclusive ? 0.5 : 1
  const below = sorted.filter((value) => value < x).length
  const low = sorted[below - 1] ?? first
  const high = sorted[below] ?? last
  const position = high === x ? below : below - 1 + (x - low) / (high - low)
  const rank = exclusive ? (position + 1) / (sorted.length + 1) : position / (sorted.length - 1)
  return Math.floor(Number((rank * 10 ** places).toPrecision(15))) / 10 ** places
}
