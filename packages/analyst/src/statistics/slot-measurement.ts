import type { Measurement, NormalityMethod, Preparation, Series, Statistic } from '../plan/statistics-plan.ts'
import { fillIn, outlierStep } from './preparations.ts'
import { modelOf } from './slot-model.ts'
import { seriesFor } from './slot-series.ts'
import { targetsIn } from './target-columns.ts'
import type { Task } from './task.ts'
import type { Slot } from './wished-form.ts'

/** A statistic of what a named value is about. @param pair the two series it relates, where there are two */
export function measurementOf(
  statistic: Statistic,
  slot: Slot,
  task: Task,
  pair: readonly Series[] | undefined,
  method: NormalityMethod | undefined = task.method,
): Measurement | undefined {
  const base = { rows: task.rows, population: populationFor(statistic, task) }
  switch (statistic) {
    case 'correlation':
    case 'correlation-p':
      return pair === undefined || !/correlat|pearson|spearman|relationship|\br\b/i.test(task.text)
        ? undefined
        : { ...base, statistic, of: pair, prepared: [], method: /spearman/i.test(task.text) ? 'spearman' : 'pearson' }
    case 'r-squared':
    case 'slope':
    case 'intercept':
    case 'mean-squared-error':
    case 'root-mean-squared-error':
    case 'mean-absolute-error':
      return modelOf(statistic, task, base)
    case 'difference-p':
    case 'difference-statistic': {
      const by = groupColumn(task)
      const series = by === undefined ? undefined : seriesFor({ ...slot, name: '', words: [] }, task)
      return by === undefined || series === undefined
        ? undefined
        : { ...base, statistic, of: [series], prepared: [], by }
    }
    case 'missing':
    case 'missing-share': {
      const series = seriesFor(slot, task)
      return series === undefined ? undefined : { ...base, statistic, of: [series], prepared: [] }
    }
    default: {
      const series = seriesFor(slot, task)
      if (series === undefined) return undefined
      const prepared = preparedFor(statistic, slot, task, series)
      return {
        ...base,
        statistic,
        of: [series],
        prepared,
        ...(method === undefined || !statistic.startsWith('normality') ? {} : { method }),
      }
    }
  }
}

/** The column whose groups a test compares: one that is named, or whose cells are. */
function groupColumn({ text, targets, grid }: Task): number | undefined {
  if (!/\bt-?test\b|\banova\b|\banalysis of variance\b/i.test(text)) return undefined
  const grouping = grid.columns.filter(({ cells }) => {
    const groups = cells.filter((cell) => !cell.missing).length
    return groups >= 2 && groups <= 12
  })
  const named = grouping.filter(({ index }) => targets.some(({ column }) => column === index))
  const spoken = grouping.filter(({ cells }) => {
    const said = cells.filter(
      ({ key, missing }) =>
        !missing && key.length > 2 && new RegExp(`\\b${key.replace(/[^\p{L}\d ]/gu, '.')}s?\\b`, 'iu').test(text),
    )
    return said.length >= 2
  })
  const [only] = spoken.length > 0 ? spoken : named
  return (spoken.length > 0 ? spoken : named).length === 1 ? only?.index : undefined
}

/** Analysts name their library instead of the definition: NumPy and SciPy divide by n, pandas by n − 1. */
function populationFor(statistic: Statistic, { text }: Task): boolean {
  if (statistic === 'skewness' || statistic === 'kurtosis') return !/\bpandas\b/i.test(text) || /\bscipy\b/i.test(text)
  if (/\bpopulation standard deviation|\bpopulation variance/i.test(text)) return true
  return /\bnumpy\b/i.test(text) && !/\bpandas\b|\bsample\b/i.test(text)
}

/** What is done to the series before this value is taken: its name may ask for the state before or after. */
function preparedFor(statistic: Statistic, slot: Slot, task: Task, series: Series): readonly Preparation[] {
  const said = slot.words.join(' ')
  const steps: Preparation[] = []
  const before =
    /\b(?:pre|before|original|initial)\b|(?<!without )\bwith outliers\b/.test(said) && !/\bwithout\b/.test(said)
  const names = series.kind === 'column' ? [task.grid.columns[series.column]?.name ?? ''] : []
  const fill = before ? undefined : fillIn(task.text, names)
  if (fill !== undefined) steps.push(fill)
  const { outliers } = task
  if (outliers !== undefined && !before) {
    const concerned = series.kind !== 'column' || aboutOutliers(task, series.column)
    const ofThem = /\boutliers?\b/.test(said) && !/\bwithout\b|\bafter\b|\bremov/.test(said)
    if (ofThem) steps.push(outlierStep(outliers, 'outside'))
    else if (outliers.removed && concerned) steps.push(outlierStep(outliers, 'inside'))
  }
  const { text, rules, slots } = task
  // A value called so is taken of the rescaled series; where the rules rescale the columns, every mean among several is.
  const called = /\b(?:normali[sz]ed|standardi[sz]ed|scaled|rescaled)\b/.test(said)
  const scores = /\bstandardi[sz]|\bz-?scores?\b/i.test(text) && !/\bmin-?max/i.test(text)
  const all =
    statistic === 'mean' &&
    slots.length > 1 &&
    /\bmin-?max|\bnormali[sz]e|\brescal/i.test(text) &&
    /\bnormali[sz]e\b[^.]*columns?/i.test(rules)
  if (!before && (called || all)) steps.push({ kind: 'rescale', to: called && scores ? 'z-score' : 'range' })
  return steps
}

/** Outliers are taken out of the column that is named beside them, where one is. */
function aboutOutliers({ question, rules, grid }: Task, column: number): boolean {
  const sentences = `${question}\n${rules}`
    .split(/(?<=[.?])\s+|\n|, and /)
    .filter((sentence) => /\boutliers?\b/i.test(sentence))
  const named = sentences.flatMap((sentence) => targetsIn(sentence, grid).filter(({ score }) => score >= 2))
  return named.length === 0 || named.some((target) => target.column === column)
}
