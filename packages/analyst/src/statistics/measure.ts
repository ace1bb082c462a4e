import {
  compareGroups,
  kurtosis,
  moments,
  pearson,
  populationVariance,
  quantile,
  sampleVariance,
  skewness,
  spearman,
  sum,
} from '@excel-ai-chat/analysis'
import { cellAt } from '../linking/grid.ts'
import type { Executor } from '../plan/execute.ts'
import type { Measurement } from '../plan/statistics-plan.ts'
import { fitModel } from './fit-model.ts'
import { normality } from './normality.ts'
import { finite, modeOf, prepare } from './prepare.ts'
import { numbersOf } from './series.ts'

/** The number that a measurement gives, or undefined where the data have none. */
export function measure(executor: Executor, wanted: Measurement): number | undefined {
  const { grid } = executor
  const rows = executor.select(wanted.rows)
  const [first] = wanted.of
  if (first === undefined) return undefined
  switch (wanted.statistic) {
    case 'missing':
    case 'missing-share': {
      const missing =
        first.kind === 'column'
          ? rows.filter((row) => cellAt(grid, first.column, row).missing).length
          : rows.length - finite(numbersOf(grid, first, rows)).length
      return wanted.statistic === 'missing' ? missing : (100 * missing) / rows.length
    }
    case 'correlation':
    case 'correlation-p':
      return related(executor, wanted, rows)
    case 'slope':
    case 'intercept':
    case 'r-squared':
    case 'mean-squared-error':
    case 'root-mean-squared-error':
    case 'mean-absolute-error':
      return fitModel(grid, wanted, rows)
    case 'difference-p':
    case 'difference-statistic':
      return differing(executor, wanted, rows)
    case 'distinct':
      if (first.kind === 'column') {
        const cells = rows.map((row) => cellAt(grid, first.column, row)).filter(({ missing }) => !missing)
        return new Set(cells.map(({ key }) => key)).size
      }
      return single(wanted, finite(prepare(numbersOf(grid, first, rows), wanted.prepared)))
    default:
      return single(wanted, finite(prepare(numbersOf(grid, first, rows), wanted.prepared)))
  }
}

function single(wanted: Measurement, values: Float64Array): number | undefined {
  const { statistic, population } = wanted
  if (statistic === 'count') return values.length
  if (values.length === 0) return undefined
  if (statistic === 'normality-p' || statistic === 'normality-statistic') {
    const test = normality(values, wanted.method)
    return statistic === 'normality-p' ? test?.p : test?.statistic
  }
  const power = moments(values)
  const sorted = values.toSorted()
  switch (statistic) {
    case 'mean':
      return power.mean
    case 'sum':
      return sum(values)
    case 'median': {
      // The mean of the middle two, to the last digit: interpolation would round differently.
      const half = sorted.length / 2
      const upper = sorted[Math.floor(half)] ?? Number.NaN
      return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper
    }
    case 'first-quartile':
      return quantile(sorted, 0.25)
    case 'third-quartile':
      return quantile(sorted, 0.75)
    case 'interquartile-range':
      return quantile(sorted, 0.75) - quantile(sorted, 0.25)
    case 'minimum':
      return sorted[0]
    case 'maximum':
      return sorted.at(-1)
    case 'range':
      return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
    case 'mode':
      return modeOf(values)
    case 'distinct':
      return new Set(values).size
    case 'variance':
      return population ? populationVariance(power) : sampleVariance(power)
    case 'deviation': {
      const variance = population ? populationVariance(power) : sampleVariance(power)
      return variance === undefined ? undefined : Math.sqrt(variance)
    }
    case 'skewness': {
      if (!population) return skewness(power)
      return power.second === 0 ? undefined : power.third / power.count / (power.second / power.count) ** 1.5
    }
    case 'kurtosis': {
      if (!population) return kurtosis(power)
      return power.second === 0 ? undefined : power.fourth / power.count / (power.second / power.count) ** 2 - 3
    }
    default:
      return undefined
  }
}

function related({ grid }: Executor, wanted: Measurement, rows: readonly number[]): number | undefined {
  const [left, right] = wanted.of.map((series) => prepare(numbersOf(grid, series, rows), wanted.prepared))
  if (left === undefined || right === undefined) return undefined
  const both = left.map((value, at) => (Number.isFinite(value) && Number.isFinite(right[at]) ? 1 : 0))
  const x = left.filter((_, at) => both[at] === 1)
  const y = right.filter((_, at) => both[at] === 1)
  const found = wanted.method === 'spearman' ? spearman(x, y) : pearson(x, y)
  return wanted.statistic === 'correlation' ? found?.coefficient : found?.p
}

/** One-way analysis of variance; with two groups it is Student's test with one variance for both (T.TEST type 2). */
function differing({ grid }: Executor, wanted: Measurement, rows: readonly number[]): number | undefined {
  const [series] = wanted.of
  const groups = wanted.by === undefined ? undefined : grid.columns[wanted.by]
  if (series === undefined || groups === undefined) return undefined
  const values = prepare(numbersOf(grid, series, rows), wanted.prepared)
  const codes = rows.map((row) => {
    const code = groups.codes[row] ?? -1
    return groups.cells[code]?.missing === false ? code : -1
  })
  const compared = compareGroups(codes, values, groups.cells.length)
  if (compared === undefined) return undefined
  if (wanted.statistic === 'difference-p') return compared.p
  return compared.groups.length === 2 ? Math.sqrt(compared.f) : compared.f
}
