import { finite } from '../../evaluate/operators.ts'
import { Matrix } from '../../evaluate/value.ts'
import type { Call } from '../call.ts'
import type { LeastSquares } from './least-squares.ts'
import { type Observations, readPoints } from './observations.ts'

/** Values of the fitted model at new points, or at the known ones. @param shape applied to each value */
export function predict(
  model: LeastSquares,
  observations: Observations,
  points: Matrix,
  shape: (value: number) => number,
  call: Call,
): Matrix {
  const { x, rows, columns } = readPoints(points, observations)
  call.budget.array(rows * columns)
  return Matrix.build(rows, columns, (row, column) => {
    let value = model.intercept
    for (const [variable, coefficient] of model.coefficients.entries()) {
      value += coefficient * (x[variable]?.[row * columns + column] ?? 0)
    }
    return finite(shape(value))
  })
}

/** 1, 2, 3, … in the shape of the known y's, which stand for x's left out. */
export function countingPoints({ rows, columns }: Matrix): Matrix {
  return Matrix.build(rows, columns, (row, column) => row * columns + column + 1)
}
