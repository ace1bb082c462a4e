import { sum } from './sum.ts'

/** y = intercept + Σ coefficient · x */
export interface LinearModel {
  readonly intercept: number
  /** One for each explaining column, in the unit of y per unit of x. */
  readonly coefficients: readonly number[]
}

/**
 * The linear model with the least squared residuals, as LINEST: Householder reflections of the centred columns, which
 * keep the digits that normal equations lose (Golub 1965).
 * @param columns the explaining columns, each as long as `y`; finite numbers
 * @returns undefined without more rows than columns, or when a column follows from the others
 */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array): LinearModel | undefined {
  const count = y.length
  const width = columns.length
  if (width === 0 || count <= width) return undefined
  const means = columns.map((column) => sum(column) / count)
  const meanY = sum(y) / count
  const matrix = columns.map((column, at) => column.map((value) => value - (means[at] ?? 0)))
  const sizes = matrix.map(lengthFrom(0))
  const target = y.map((value) => value - meanY)
  const diagonal = new Float64Array(width)
  for (let at = 0; at < width; at++) {
    const column = matrix[at]
    const size = column === undefined ? 0 : lengthFrom(at)(column)
    if (column === undefined || !(size > 1e-10 * (sizes[at] ?? 0))) return undefined
    const pivot = column[at] ?? 0
    const head = pivot > 0 ? -size : size
    diagonal[at] = head
    column[at] = pivot - head
    const scale = lengthFrom(at)(column) ** 2 / 2
    for (const other of [...matrix.slice(at + 1), target]) reflect(column, other, at, scale)
  }
  const coefficients = new Float64Array(width)
  for (let at = width - 1; at >= 0; at--) {
    let rest = target[at] ?? 0
    for (let next = at + 1; next < width; next++) rest -= (matrix[next]?.[at] ?? 0) * (coefficients[next] ?? 0)
    coefficients[at] = rest / (diagonal[at] ?? 1)
  }
  const intercept = means.reduce((rest, mean, at) => rest - mean * (coefficients[at] ?? 0), meanY)
  return { intercept, coefficients: [...coefficients] }
}

/** The values of a model over some rows. */
export function predict(model: LinearModel, columns: readonly Float64Array[]): Float64Array {
  const length = columns[0]?.length ?? 0
  return Float64Array.from({ length }, (_, row) =>
    columns.reduce((total, column, at) => total + (model.coefficients[at] ?? 0) * (column[row] ?? 0), model.intercept),
  )
}

const lengthFrom =
  (from: number) =>
  (column: Float64Array): number => {
    let squares = 0
    for (let row = from; row < column.length; row++) squares += (column[row] ?? 0) ** 2
    return Math.sqrt(squares)
  }

/** Mirrors a column in the plane across `mirror`, of which only the rows from `from` on count. */
function reflect(mirror: Float64Array, column: Float64Array, from: number, scale: number): void {
  let product = 0
  for (let row = from; row < column.length; row++) product += (mirror[row] ?? 0) * (column[row] ?? 0)
  const factor = product / scale
  for (let row = from; row < column.length; row++) column[row] = (column[row] ?? 0) - factor * (mirror[row] ?? 0)
}
