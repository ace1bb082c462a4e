import { errors } from '../../evaluate/excel-error.ts'
import { finite } from '../../evaluate/operators.ts'
import { Matrix, type Scalar } from '../../evaluate/value.ts'
import type { LeastSquares } from './least-squares.ts'

/**
 * The table of LINEST: coefficients from the last variable to the first and the intercept, and with `stats` their
 * standard errors, r² and the error of y, F and the degrees of freedom, and the sums of squares.
 * @param shape applied to coefficients and intercept, as LOGEST takes their exponentials
 */
export function statisticsTable(model: LeastSquares, stats: boolean, shape: (value: number) => number): Matrix {
  const first = [...[...model.coefficients].reverse(), model.intercept].map((value) => finite(shape(value)))
  if (!stats) return Matrix.row(first)
  const { explained, residual, degrees, rank } = model
  const total = explained + residual
  const intercept = model.interceptError === undefined ? errors.na : finite(model.interceptError)
  const pad = (cells: readonly Scalar[]) => first.map((_, index) => cells[index] ?? errors.na)
  const deviation = degrees > 0 ? finite(Math.sqrt(residual / degrees)) : 0
  const ratio = degrees > 0 && residual > 0 ? finite(explained / rank / (residual / degrees)) : errors.num
  return Matrix.of([
    first,
    pad([...model.errors.map((value) => finite(value)).reverse(), intercept]),
    pad([total === 0 ? 1 : finite(explained / total), deviation]),
    pad([ratio, degrees]),
    pad([finite(explained), finite(residual)]),
  ])
}
