import type { Grid } from '../linking/grid.ts'
import { placeOf } from '../plan/place.ts'
import type { Measurement, Statistic } from '../plan/statistics-plan.ts'

/** Excel's function for a statistic of one column: of a sample, and of all values where that is another one. */
const functions: Readonly<Partial<Record<Statistic, readonly [sample: string, population: string]>>> = {
  mean: ['AVERAGE', 'AVERAGE'],
  median: ['MEDIAN', 'MEDIAN'],
  mode: ['MODE.SNGL', 'MODE.SNGL'],
  sum: ['SUM', 'SUM'],
  minimum: ['MIN', 'MIN'],
  maximum: ['MAX', 'MAX'],
  variance: ['VAR.S', 'VAR.P'],
  deviation: ['STDEV.S', 'STDEV.P'],
  skewness: ['SKEW', 'SKEW.P'],
  count: ['COUNT', 'COUNT'],
}

/** English Excel formulas that may give a measurement; whoever shows one evaluates it first. */
export function formulasFor(measurement: Measurement, grid: Grid): readonly string[] {
  const { statistic, of, rows, prepared, population, method } = measurement
  const columns = of.flatMap((series) => (series.kind === 'column' ? [series.column] : []))
  if (columns.length !== of.length || rows.kind !== 'all' || prepared.length > 0) return []
  const place = placeOf(grid)
  const [first = '', second = ''] = columns.map((column) => place.range(column))
  const name = functions[statistic]?.[population ? 1 : 0]
  if (name !== undefined) return [`=${name}(${first})`, `=${name}(IFERROR(VALUE(${first}),""))`]
  const quartile = { 'first-quartile': 1, 'third-quartile': 3 }[
    statistic === 'third-quartile' ? statistic : 'first-quartile'
  ]
  switch (statistic) {
    case 'first-quartile':
    case 'third-quartile':
      return [`=QUARTILE.INC(${first},${quartile})`]
    case 'interquartile-range':
      return [`=QUARTILE.INC(${first},3)-QUARTILE.INC(${first},1)`]
    case 'range':
      return [`=MAX(${first})-MIN(${first})`]
    case 'kurtosis':
      return population ? [] : [`=KURT(${first})`]
    case 'missing':
      return [`=COUNTBLANK(${first})`]
    case 'correlation':
      return method === 'spearman' ? [] : [`=CORREL(${first},${second})`]
    case 'slope':
      return columns.length === 2 ? [`=SLOPE(${second},${first})`] : []
    case 'intercept':
      return columns.length === 2 ? [`=INTERCEPT(${second},${first})`] : []
    case 'r-squared':
      return columns.length === 2 && measurement.split === undefined ? [`=RSQ(${second},${first})`] : []
    default:
      return []
  }
}
