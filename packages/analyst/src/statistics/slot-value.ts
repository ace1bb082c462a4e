import { plain, words as wordsIn } from '../lexicon/words.ts'
import { similarity } from '../linking/columns.ts'
import type { Grid } from '../linking/grid.ts'
import type { Measurement, Statistic, StatisticValue } from '../plan/statistics-plan.ts'
import { subjectColumn } from '../reading/context.ts'
import { outlierStep } from './preparations.ts'
import { columnChoiceFor } from './column-choice.ts'
import { narrowSlot } from './narrow-slot.ts'
import { countFor } from './slot-count.ts'
import { asksForName, extremeFor } from './slot-extreme.ts'
import { measurementOf } from './slot-measurement.ts'
import { pairOf, seriesFor } from './slot-series.ts'
import { statisticIn, statisticOf, statisticVocabulary } from './statistic-words.ts'
import { columnIn } from './target-columns.ts'
import type { Task } from './task.ts'
import { verdictFor } from './verdict-rules.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** What fills one named value, or undefined where it is not understood. */
export function valueFor(wanted: Slot, whole: Task): StatisticValue | undefined {
  const { slot, task } = narrowSlot(wanted, whole)
  const said = slot.words.join(' ')
  // Several values in one pair of brackets are only read where they are a list of outliers.
  const { placeholder } = slot
  if (
    /[{]/.test(placeholder) ||
    (placeholder.includes(',') &&
      !/\boutliers?\b/.test(said) &&
      !/\b(?:rounded|float|number|integer)\b/.test(placeholder))
  )
    return undefined
  if (/\b(?:same|each|accuracy|predicted|encoded|feature\d?)\b/.test(said)) return undefined
  const choice = columnChoiceFor(slot, task)
  if (choice !== undefined) return { kind: 'column', choice }
  const own = statisticOf(slot, task)
  const counted = own === undefined || own === 'sum' || own === 'mode' ? countFor(slot, task) : undefined
  if (counted !== undefined) return counted
  const extreme = extremeFor(slot, task)
  if (extreme !== undefined) return extreme
  if (own !== 'outliers' && asksForName(slot, task)) return undefined
  const pair = pairOf(slot, task)
  const judged = own === undefined || /\b(?:type|status|result|significan\w*|fit|is|has)\b/.test(said)
  if (slot.options.length > 1 && judged && !/\bp ?value\b|\bpvalue\b|\br value\b/.test(said)) {
    if (/\bhas (?:nan|missing|null)/.test(said)) return gapsVerdict(slot, task)
    const verdict = verdictFor(
      slot.options,
      aboutWhat(said, `${said} ${task.question}`),
      `${task.rules}\n${task.question}`,
      (statistic, method) => measurementOf(statistic, slot, task, pair, method),
    )
    return verdict === undefined ? undefined : { kind: 'verdict', verdict }
  }
  if (slot.options.length > 1 && /\b(?:is|has|type|status)\b/.test(said)) return undefined
  if (/\bcount\b|\bnumber of\b|^number |\bunique\b|\bdistinct\b/.test(said) && (own === undefined || own === 'sum'))
    return undefined
  const statistic =
    own ?? (understood(slot, task) ? statisticIn(plain(task.question).replace(/[^a-z0-9]+/g, ' ')) : undefined)
  if (statistic === undefined) return undefined
  if (statistic === 'outliers') return outlierValue(slot, task)
  const measurement = measurementOf(statistic === 'p' ? pKind(task) : statistic, slot, task, pair)
  if (measurement === undefined) return undefined
  const { decimals = usualDecimals[measurement.statistic] ?? 2 } = slot
  return { kind: 'measurement', measurement, decimals }
}

/** How many decimals are given where none are asked for; two otherwise. */
const usualDecimals: Readonly<Partial<Record<Statistic, number>>> = {
  count: 0,
  missing: 0,
  distinct: 0,
  'normality-p': 4,
  'correlation-p': 4,
  'difference-p': 4,
}

/** Every word of the value's name is one of statistics, of a header or of the new feature. */
function understood(slot: Slot, { grid, derived }: Task): boolean {
  const feature = derived?.name === undefined ? [] : wordsOf(derived.name)
  return wordsOf(slot.name).every(
    (word) =>
      statisticVocabulary.has(word) ||
      feature.includes(word) ||
      /^\d+$/.test(word) ||
      grid.columns.some((column) => column.words.some((name) => similarity(name, wordsIn(word)[0] ?? name) > 0.4)),
  )
}

/** Whether any value is missing in what the question makes or names. */
function gapsVerdict(slot: Slot, task: Task): StatisticValue | undefined {
  const series = seriesFor(slot, task)
  const [yes, no] = slot.options
  if (series === undefined || yes === undefined || no === undefined) return undefined
  const base = { of: [series], rows: task.rows, prepared: [], population: false }
  const missing: Measurement = { ...base, statistic: 'missing' }
  return {
    kind: 'verdict',
    verdict: {
      cases: [
        { word: yes, when: [{ measurement: missing, size: false, operator: '>', value: 0 }] },
        { word: no, when: [] },
      ],
    },
  }
}

/** The name of the value decides what a verdict is about; only where it is silent the question does. */
function aboutWhat(said: string, all: string): string {
  if (/normal|distribution|dist\b/.test(said)) return 'normal'
  if (/relationship|correlation|significan/.test(said)) return said
  return all
}

const pKind = ({ text }: Task): Statistic =>
  /\bcorrelation|pearson|spearman/i.test(text)
    ? 'correlation-p'
    : /\bt-?test|anova/i.test(text)
      ? 'difference-p'
      : 'normality-p'

/** How many outliers, or which rows they are in. */
function outlierValue(slot: Slot, task: Task): StatisticValue | undefined {
  const { outliers, grid } = task
  const series = seriesFor(slot, task)
  if (outliers === undefined || series === undefined) return undefined
  const prepared = [outlierStep(outliers, 'outside')]
  const several = /list|,|\.\.\./.test(slot.placeholder)
  if (several && !/\b(?:count|number|total)\b/.test(slot.words.join(' '))) {
    const values = slot.words.includes('values')
    const label = values ? undefined : (labelNamed(slot, grid) ?? subjectColumn(grid)?.index)
    const listing = { of: series, rows: task.rows, prepared, ...(label === undefined ? {} : { label }) }
    return { kind: 'listing', listing, ...(slot.decimals === undefined ? {} : { decimals: slot.decimals }) }
  }
  if (
    /\b(?:countries|cities|groups?|each)\b/.test(
      `${slot.words.join(' ')} ${/\bfor each\b/i.test(task.question) ? 'each' : ''}`,
    )
  )
    return undefined
  return {
    kind: 'measurement',
    measurement: { statistic: 'count', of: [series], rows: task.rows, prepared, population: false },
    decimals: 0,
  }
}

function labelNamed(slot: Slot, grid: Grid): number | undefined {
  return columnIn(slot.words.filter((word) => !statisticVocabulary.has(word)).join(' '), grid)
}
