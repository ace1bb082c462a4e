import { errors, ExcelError } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import type { Matrix } from '../../evaluate/value.ts'
import { Sum } from '../math/add.ts'
import { meanOf } from './moments.ts'

/** Numbers that stand in the same place of two arrays. */
export interface Pairs {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** Pairs where both are numbers. @throws ExcelError `#N/A` for arrays of different size, or the first error among the cells */
export function listPairs(a: Matrix, b: Matrix): Pairs {
  if (a.cells.length !== b.cells.length) throw errors.na
  const x: number[] = []
  const y: number[] = []
  for (const [index, left] of a.cells.entries()) {
    const right = b.cells[index] ?? null
    if (left instanceof ExcelError) throw pairedError(left)
    if (right instanceof ExcelError) throw pairedError(right)
    if (typeof left !== 'number' || typeof right !== 'number') continue
    x.push(left)
    y.push(right)
  }
  return { x, y }
}

/** Functions of two arrays answer `#NULL!` among the cells with `#NUM!`; Excel passes all other errors on as they are. */
function pairedError(error: ExcelError): ExcelError {
  return error === errors.null ? errors.num : error
}

/** Sums of squares and products about the means. */
export function deviations({ x, y }: Pairs): {
  readonly xx: number
  readonly yy: number
  readonly xy: number
  readonly meanX: number
  readonly meanY: number
} {
  const meanX = meanOf(x)
  const meanY = meanOf(y)
  const xx = new Sum()
  const yy = new Sum()
  const xy = new Sum()
  for (const [index, value] of x.entries()) {
    const dx = value - meanX
    const dy = (y[index] ?? 0) - meanY
    xx.add(dx * dx)
    yy.add(dy * dy)
    xy.add(dx * dy)
  }
  return { xx: xx.value, yy: yy.value, xy: xy.value, meanX, meanY }
}

export function covariance(a: Matrix, b: Matrix, sample: boolean): number | ExcelError {
  const pairs = listPairs(a, b)
  const divisor = sample ? pairs.x.length - 1 : pairs.x.length
  return divisor < 1 ? errors.div0 : finite(deviations(pairs).xy / divisor)
}

/** Pearson's r. */
export function correlation(a: Matrix, b: Matrix): number | ExcelError {
  const pairs = listPairs(a, b)
  if (pairs.x.length < 2) return errors.div0
  const { xx, yy, xy } = deviations(pairs)
  return xx === 0 || yy === 0 ? errors.div0 : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

/** Least-squares line of y over x. @throws ExcelError `#DIV/0!` where x does not vary */
export function lineThrough(knownY: Matrix, knownX: Matrix): { readonly slope: number; readonly intercept: number } {
  const { x: y, y: x } = listPairs(knownY, knownX)
  const pairs = { x, y }
  if (x.length === 0) throw errors.div0
  const { xx, xy, meanX, meanY } = deviations(pairs)
  if (xx === 0) throw errors.div0
  const slope = xy / xx
  return { slope, intercept: meanY - slope * meanX }
}
