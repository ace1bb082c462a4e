import { studentTwoTailed } from './distributions.ts'
import { sum } from './sum.ts'

/** The least-squares line y = intercept + slope · x. */
export interface LinearTrend {
  readonly slope: number
  readonly intercept: number
  /** Share of the variance of y that the line explains, RSQ. */
  readonly rSquared: number
  /** Of the slope; 0 when the line meets all points. */
  readonly standardError: number
  /** The chance of a slope this far from 0 if there were none; undefined at two points. */
  readonly p: number | undefined
  readonly count: number
}

/**
 * SLOPE, INTERCEPT and RSQ.
 * @param x the same length as `y`; finite numbers
 * @returns undefined below two points, or when x does not vary
 */
export function linearTrend(x: ArrayLike<number>, y: ArrayLike<number>): LinearTrend | undefined {
  const count = x.length
  if (count < 2) return undefined
  const meanX = sum(x) / count
  const meanY = sum(y) / count
  let xx = 0
  let xy = 0
  let yy = 0
  for (let i = 0; i < count; i++) {
    const dx = (x[i] ?? 0) - meanX
    const dy = (y[i] ?? 0) - meanY
    xx += dx * dx
    xy += dx * dy
    yy += dy * dy
  }
  if (!(xx > 1e-28 * count * meanX * meanX)) return undefined
  const slope = xy / xx
  const intercept = meanY - slope * meanX
  const residual = residualSquares(x, y, meanX, meanY, slope)
  if (!Number.isFinite(slope) || !Number.isFinite(intercept) || !Number.isFinite(yy)) return undefined
  const standardError = count > 2 ? Math.sqrt(residual / (count - 2) / xx) : 0
  const p =
    count < 3
      ? undefined
      : standardError === 0
        ? slope === 0
          ? 1
          : 0
        : studentTwoTailed(slope / standardError, count - 2)
  return { slope, intercept, rSquared: yy === 0 ? 1 : Math.max(0, 1 - residual / yy), standardError, p, count }
}

function residualSquares(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  meanX: number,
  meanY: number,
  slope: number,
): number {
  let squares = 0
  for (let i = 0; i < x.length; i++) squares += ((y[i] ?? 0) - meanY - slope * ((x[i] ?? 0) - meanX)) ** 2
  return squares
}
