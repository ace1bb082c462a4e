import { leastSquares, predict, trainTestSplit } from '@excel-ai-chat/analysis'
import type { Grid } from '../linking/grid.ts'
import type { Measurement } from '../plan/statistics-plan.ts'
import { prepare } from './prepare.ts'
import { numbersOf } from './series.ts'

/** What a linear model of the last series by the others gives, measured on the rows kept apart for it where there are. */
export function fitModel(grid: Grid, wanted: Measurement, rows: readonly number[]): number | undefined {
  const series = wanted.of.map((part) => prepare(numbersOf(grid, part, rows), wanted.prepared))
  const explained = series.at(-1)
  const explaining = series.slice(0, -1)
  if (explained === undefined || explaining.length === 0) return undefined
  const complete = rows.flatMap((_, at) => (series.every((values) => Number.isFinite(values[at])) ? [at] : []))
  const pick = (values: Float64Array, places: readonly number[]): Float64Array =>
    Float64Array.from(places, (at) => values[at] ?? Number.NaN)
  const { train, test } =
    wanted.split === undefined
      ? { train: complete, test: complete }
      : splitOf(complete, wanted.split.testShare, wanted.split.seed)
  const model = leastSquares(
    explaining.map((values) => pick(values, train)),
    pick(explained, train),
  )
  if (model === undefined) return undefined
  if (wanted.statistic === 'slope') return model.coefficients[0]
  if (wanted.statistic === 'intercept') return model.intercept
  const real = pick(explained, test)
  const guessed = predict(
    model,
    explaining.map((values) => pick(values, test)),
  )
  const errors = real.map((value, at) => value - (guessed[at] ?? Number.NaN))
  const squares = errors.reduce((sum, error) => sum + error * error, 0)
  if (wanted.statistic === 'mean-squared-error') return squares / errors.length
  if (wanted.statistic === 'root-mean-squared-error') return Math.sqrt(squares / errors.length)
  if (wanted.statistic === 'mean-absolute-error')
    return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length
  const mean = real.reduce((sum, value) => sum + value, 0) / real.length
  const spread = real.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return spread === 0 ? undefined : 1 - squares / spread
}

function splitOf(
  places: readonly number[],
  share: number,
  seed: number,
): { readonly train: readonly number[]; readonly test: readonly number[] } {
  const parts = trainTestSplit(places.length, share, seed)
  const at = (index: number): number => places[index] ?? 0
  return { train: Array.from(parts.train, at), test: Array.from(parts.test, at) }
}
