import { chiSquareUpperTail } from './distributions.ts'

/** How often each value of one column meets each value of another. */
export interface CrossTabulation {
  /** Row-major: `counts[i * columns + j]`. */
  readonly counts: Int32Array
  readonly rows: number
  readonly columns: number
  readonly total: number
  readonly chiSquare: number
  /** The chance of a χ² this large if the two were independent (CHISQ.TEST). */
  readonly p: number
  /** 0 without relation to 1 for one value deciding the other (Cramér 1946). */
  readonly cramersV: number
}

const mostCells = 1_000_000

/**
 * @param a codes of the first column, −1 where there is no value
 * @param b the same of the second column, as long
 * @param aCount codes run from 0 to below this
 * @returns undefined when fewer than two values of either side occur, or there are too many
 */
export function crossTabulate(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  aCount: number,
  bCount: number,
): CrossTabulation | undefined {
  if (aCount < 2 || bCount < 2 || aCount * bCount > mostCells) return undefined
  const counts = new Int32Array(aCount * bCount)
  const rowSums = new Int32Array(aCount)
  const columnSums = new Int32Array(bCount)
  let total = 0
  for (let i = 0; i < a.length; i++) {
    const row = a[i] ?? -1
    const column = b[i] ?? -1
    if (row < 0 || column < 0) continue
    const at = row * bCount + column
    counts[at] = (counts[at] ?? 0) + 1
    rowSums[row] = (rowSums[row] ?? 0) + 1
    columnSums[column] = (columnSums[column] ?? 0) + 1
    total++
  }
  const usedRows = rowSums.reduce((used, count) => used + (count > 0 ? 1 : 0), 0)
  const usedColumns = columnSums.reduce((used, count) => used + (count > 0 ? 1 : 0), 0)
  if (usedRows < 2 || usedColumns < 2) return undefined
  let ratio = 0
  for (let row = 0; row < aCount; row++) {
    for (let column = 0; column < bCount; column++) {
      const count = counts[row * bCount + column] ?? 0
      if (count > 0) ratio += (count / (rowSums[row] ?? 1)) * (count / (columnSums[column] ?? 1))
    }
  }
  const chiSquare = Math.max(0, total * (ratio - 1))
  return {
    counts,
    rows: aCount,
    columns: bCount,
    total,
    chiSquare,
    p: chiSquareUpperTail(chiSquare, (usedRows - 1) * (usedColumns - 1)),
    cramersV: Math.min(1, Math.sqrt(chiSquare / (total * (Math.min(usedRows, usedColumns) - 1)))),
  }
}
