import { compareScalars, equalScalars } from '../../evaluate/compare.ts'
import { ExcelError, errors } from '../../evaluate/excel-error.ts'
import type { Scalar } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { Vector } from './vector.ts'
import { regexArgument } from '../text/regex-argument.ts'
import { matchRegex } from '../text/regex-match.ts'
import { compareCells } from '../arrays/order.ts'
import { findValueIndex, keyOf } from '../statistics/value-index.ts'
import { parsePattern } from '../statistics/wildcard.ts'

/**
 * Position of a value in a vector, zero-based; -1 where there is none.
 * @param backwards from the last element to the first
 */
export function findExact(wanted: Scalar, vector: Vector, call: Call, pattern: boolean, backwards = false): number {
  if (typeof wanted === 'string' && pattern) {
    const parsed = parsePattern(wanted)
    if (parsed.hasWildcard)
      return scan(vector, call, backwards, (value) => typeof value === 'string' && parsed.matches(value))
    return findExact(parsed.literal, vector, call, false, backwards)
  }
  if (vector.area !== undefined && wanted !== null && !(wanted instanceof ExcelError)) {
    const index = findValueIndex(vector.area, call)
    if (index !== undefined) {
      const found = (index.get(keyOf(wanted)) ?? []).filter((position) => typeof vector.at(position) === typeof wanted)
      return (backwards ? found.at(-1) : found[0]) ?? -1
    }
  }
  return scan(vector, call, backwards, (value) => sameKind(wanted, value) && equalScalars(wanted, value))
}

function sameKind(wanted: Scalar, value: Scalar): boolean {
  return typeof wanted === typeof value && (wanted === null) === (value === null)
}

function scan(vector: Vector, call: Call, backwards: boolean, matches: (value: Scalar) => boolean): number {
  call.budget.step(vector.length)
  if (backwards) {
    for (let index = vector.length - 1; index >= 0; index--) if (matches(vector.at(index))) return index
  } else for (let index = 0; index < vector.length; index++) if (matches(vector.at(index))) return index
  return -1
}

/**
 * The nearest value at most (or at least) as large, wherever it stands; the first of equals, or the last when going
 * backwards. Kinds compare too: numbers come before texts, texts before logicals, and blanks last.
 */
export function findNearest(wanted: Scalar, vector: Vector, call: Call, larger: boolean, backwards = false): number {
  if (wanted instanceof ExcelError) return -1
  call.budget.step(vector.length)
  let best = -1
  let bestValue: Scalar = null
  for (let step = 0; step < vector.length; step++) {
    const index = backwards ? vector.length - 1 - step : step
    const value = vector.at(index)
    if (value === null || value instanceof ExcelError) continue
    const order = compareCells(value, wanted, 1)
    if (larger !== order > 0) continue
    const nearer =
      best === -1 || (larger ? compareCells(value, bestValue, 1) < 0 : compareCells(value, bestValue, 1) > 0)
    if (nearer) {
      best = index
      bestValue = value
    }
  }
  return best
}

/**
 * Binary search as MATCH and LOOKUP do it in ascending order: the last element not larger than the value.
 * Elements of another kind are stepped over.
 */
export function findSortedAscending(wanted: Scalar, vector: Vector, call: Call): number {
  if (wanted instanceof ExcelError || wanted === null) return -1
  let low = 0
  let high = vector.length - 1
  let found = -1
  while (low <= high) {
    call.budget.step()
    const middle = (low + high) >> 1
    const probe = comparableFrom(middle, high, wanted, vector)
    if (probe === undefined) {
      high = middle - 1
      continue
    }
    const value = vector.at(probe)
    const order = value instanceof ExcelError ? 1 : compareScalars(value, wanted)
    if (order === 0) return lastOfEquals(probe, high, wanted, vector)
    if (order > 0) high = middle - 1
    else {
      found = probe
      low = probe + 1
    }
  }
  return found
}

function lastOfEquals(from: number, to: number, wanted: Scalar, vector: Vector): number {
  let last = from
  while (last < to && sameKind(wanted, vector.at(last + 1)) && equalScalars(vector.at(last + 1), wanted)) last++
  return last
}

/** First place of `from` to `to` that holds a value of the wanted one's kind. */
function comparableFrom(from: number, to: number, wanted: Scalar, vector: Vector): number | undefined {
  for (let index = from; index <= to; index++) {
    const value = vector.at(index)
    if (value !== null && typeof value === typeof wanted) return index
  }
  return undefined
}

/** The last element not smaller than the value, in a vector sorted downwards. */
export function findSortedDescending(wanted: Scalar, vector: Vector, call: Call): number {
  if (wanted instanceof ExcelError || wanted === null) return -1
  call.budget.step(vector.length)
  let found = -1
  for (let index = 0; index < vector.length; index++) {
    const value = vector.at(index)
    if (value === null || value instanceof ExcelError || typeof value !== typeof wanted) continue
    const order = compareScalars(value, wanted)
    if (order < 0) break
    found = index
    if (order === 0) break
  }
  return found
}

/**
 * As XMATCH and XLOOKUP search.
 * @param searchMode 1 from the first, -1 from the last, 2 and -2 binary in ascending or descending order
 */
export function findByMode(wanted: Scalar, vector: Vector, call: Call, matchMode: number, searchMode: number): number {
  const backwards = searchMode === -1
  if (Math.abs(searchMode) === 2) return binaryByMode(wanted, vector, call, matchMode, searchMode === -2)
  if (matchMode === 2) return findExact(wanted, vector, call, true, backwards)
  if (matchMode === 3) return findByRegex(wanted, vector, call, backwards)
  if (matchMode === 0) return findExact(wanted, vector, call, false, backwards)
  const exact = findExact(wanted, vector, call, false, backwards)
  return exact === -1 ? findNearest(wanted, vector, call, matchMode === 1, backwards) : exact
}

function findByRegex(wanted: Scalar, vector: Vector, call: Call, backwards: boolean): number {
  if (typeof wanted !== 'string') throw errors.value
  const pattern = regexArgument(wanted, 0)
  return scan(vector, call, backwards, (value) => {
    return typeof value === 'string' && matchRegex(pattern, value, 0, call.budget) !== undefined
  })
}

function binaryByMode(wanted: Scalar, vector: Vector, call: Call, matchMode: number, descending: boolean): number {
  if (wanted instanceof ExcelError) return -1
  if (matchMode >= 2) throw errors.value
  let low = 0
  let high = vector.length - 1
  let before = -1
  while (low <= high) {
    call.budget.step()
    const middle = (low + high) >> 1
    const value = vector.at(middle)
    const order = compareCells(value, wanted, 1) * (descending ? -1 : 1)
    if (order === 0) return middle
    if (order < 0) {
      before = middle
      low = middle + 1
    } else high = middle - 1
  }
  if (matchMode === 0) return -1
  const takesBefore = descending ? matchMode === 1 : matchMode === -1
  const found = takesBefore ? before : before + 1
  return found >= 0 && found < vector.length ? found : -1
}
