import type { Call } from '../call.ts'
import { Sum, sumOf } from '../math/add.ts'
import type { Observations } from './observations.ts'

/** A linear model fitted by least squares. */
export interface LeastSquares {
  /** One a variable; 0 for a variable that the others already tell. */
  readonly coefficients: readonly number[]
  readonly intercept: number
  /** Standard errors of the above; the intercept's is undefined for a model without one. */
  readonly errors: readonly number[]
  readonly interceptError: number | undefined
  /** Sums of squares explained and left, and the degrees of freedom of the latter. */
  readonly explained: number
  readonly residual: number
  readonly degrees: number
  /** Variables that count. */
  readonly rank: number
}

/** Below this share of its length a column is told by the others, up to rounding. */
const COLLINEAR = 1e-13

/**
 * Fits y by an orthogonal decomposition of the centred columns (Gram-Schmidt, done twice: Björck 1967), which keeps
 * the digits that the normal equations lose.
 */
export function leastSquares({ y, x }: Observations, withIntercept: boolean, call: Call): LeastSquares {
  call.budget.step(y.length * (x.length + 1) ** 2)
  const centre = (values: readonly number[]) => (withIntercept ? sumOf(values) / values.length : 0)
  const meanY = centre(y)
  const means = x.map(centre)
  const basis: Direction[] = []
  const left = y.map((value) => value - meanY)
  const total = dot(left, left)
  for (const [variable, column] of x.entries()) {
    const mean = means[variable] ?? 0
    const direction = orthogonal(column, mean, basis)
    if (direction === undefined) continue
    const share = subtract(left, direction.unit)
    basis.push({ ...direction, variable, share: share + subtract(left, direction.unit) })
  }
  const residual = dot(left, left)
  const degrees = y.length - basis.length - (withIntercept ? 1 : 0)
  return {
    ...solve(basis, x.length, meanY, means, y.length, withIntercept, degrees > 0 ? residual / degrees : 0),
    explained: Math.max(total - residual, 0),
    residual,
    degrees,
    rank: basis.length,
  }
}

interface Direction {
  readonly variable: number
  readonly unit: readonly number[]
  /** What the column has along the directions before, and along its own. */
  readonly along: readonly number[]
  /** What y has along it. */
  readonly share: number
}

function orthogonal(
  column: readonly number[],
  mean: number,
  basis: readonly Direction[],
): Omit<Direction, 'variable' | 'share'> | undefined {
  const vector = column.map((value) => value - mean)
  const before = Math.sqrt(dot(column, column))
  const along = basis.map(({ unit }) => subtract(vector, unit))
  for (const [index, { unit }] of basis.entries()) along[index] = (along[index] ?? 0) + subtract(vector, unit)
  const length = Math.sqrt(dot(vector, vector))
  if (length <= COLLINEAR * before || length === 0) return undefined
  return { unit: vector.map((value) => value / length), along: [...along, length] }
}

function solve(
  basis: readonly Direction[],
  variables: number,
  meanY: number,
  means: readonly number[],
  count: number,
  withIntercept: boolean,
  variance: number,
): Pick<LeastSquares, 'coefficients' | 'intercept' | 'errors' | 'interceptError'> {
  const coefficients = Array.from({ length: variables }, () => 0)
  const standard = Array.from({ length: variables }, () => 0)
  // The inverse of the triangle, column by column, gives coefficients and their covariances at once.
  let spread = 1 / count
  for (let last = 0; last < basis.length; last++) {
    const inverse = inverseColumn(basis, last)
    let meanAlong = 0
    for (const [index, value] of inverse.entries()) {
      const variable = basis[index]?.variable ?? 0
      coefficients[variable] = (coefficients[variable] ?? 0) + value * (basis[last]?.share ?? 0)
      standard[variable] = (standard[variable] ?? 0) + value * value
      meanAlong += value * (means[variable] ?? 0)
    }
    spread += meanAlong * meanAlong
  }
  const shift = sumOf(coefficients.map((value, variable) => value * (means[variable] ?? 0)))
  return {
    coefficients,
    intercept: withIntercept ? meanY - shift : 0,
    errors: standard.map((value) => Math.sqrt(value * variance)),
    interceptError: withIntercept ? Math.sqrt(spread * variance) : undefined,
  }
}

/** Column `last` of the inverse of the upper triangle whose columns are `along`. */
function inverseColumn(basis: readonly Direction[], last: number): number[] {
  const inverse = Array.from({ length: last + 1 }, () => 0)
  inverse[last] = 1 / (basis[last]?.along[last] ?? 1)
  for (let row = last - 1; row >= 0; row--) {
    let sum = 0
    for (let column = row + 1; column <= last; column++) {
      sum += (basis[column]?.along[row] ?? 0) * (inverse[column] ?? 0)
    }
    inverse[row] = -sum / (basis[row]?.along[row] ?? 1)
  }
  return inverse
}

function dot(a: readonly number[], b: readonly number[]): number {
  const sum = new Sum()
  for (const [index, value] of a.entries()) sum.add(value * (b[index] ?? 0))
  return sum.value
}

/** Takes from `vector` what it has along `unit`, and returns how much that was. */
function subtract(vector: number[], unit: readonly number[]): number {
  const share = dot(vector, unit)
  for (const [index, value] of unit.entries()) vector[index] = (vector[index] ?? 0) - share * value
  return share
}
