import { separateCompounds } from '../lexicon/words.ts'
import { isDated } from '../linking/dated-column.ts'
import type { Grid } from '../linking/grid.ts'
import { type LinkedQuestion, linkQuestion } from '../linking/linked-question.ts'
import type { ChartPlan, ChartValue, DateBin } from '../plan/chart-plan.ts'
import { Executor } from '../plan/execute.ts'
import { assignAxes, type Axes } from './assign-axes.ts'
import type { WishedKind } from './chart-words.ts'
import { chooseKind } from './choose-kind.ts'
import { type FieldMention, fieldsOf } from './fields.ts'
import { nameMentions } from './name-mentions.ts'
import { type ChartRequest, hearRequest, sortedAxis } from './hear-request.ts'
import { chooseRows } from './row-choice.ts'

export interface ChartReading {
  readonly plan: ChartPlan
  /** 0 to 1 */
  readonly confidence: number
  /** A chart was asked for, not merely suggested by a word. */
  readonly asked: boolean
}

/** How a request for a chart is read; undefined where none is asked for or its columns are not found. */
export function readChart(text: string, grid: Grid): ChartReading | undefined {
  const request = hearRequest(text)
  if (!request.drawn && !request.suggested) return undefined
  const wished = request.kind ?? request.hint
  const { rest, take } = takeTop(request.rest)
  const question = linkQuestion(separateCompounds(rest), grid)
  const rows = chooseRows(question, grid, new Executor(grid))
  const mentions = fieldsOf(question, grid, rows.spans)
  const count = countPlace(question, grid)
  const fields = {
    mentions,
    counted: count >= 0,
    countFirst: count >= 0 && count < (mentions[0]?.start ?? 0),
    text: rest.toLowerCase(),
    upright: /\bscatter ?plot of\b/i.test(text),
  }
  const found = assignAxes(fields, wished, grid) ?? countAlone(fields.mentions, wished)
  if (found === undefined) return undefined
  const axes = wished === 'scatter' ? found : namedByWords(found, mentions, grid)
  const plan = toPlan(request, wished, axes, grid)
  if (plan === undefined) return undefined
  const top =
    take !== undefined && plan.y.kind === 'cell'
      ? { kind: 'top' as const, of: rows.rows, by: plan.y.column, ...take }
      : undefined
  return {
    plan: { ...plan, rows: top ?? rows.rows, ...(rows.having === undefined ? {} : { having: rows.having }) },
    confidence: axes.score,
    asked: request.drawn,
  }
}

/** `the top 5 largest area`, `3 most highly rated` */
function takeTop(text: string): {
  readonly rest: string
  readonly take?: { readonly count: number; readonly order: 'highest' | 'lowest' }
} {
  const found =
    /\b(?:top|first)\s+(\d+)\b(?:\s+(?:highest|largest|biggest|most))?/i.exec(text) ??
    /\b(\d+)\s+(?:highest|largest|biggest|most|lowest|smallest|fewest|least)\b/i.exec(text)
  if (found === null) return { rest: text }
  const order = /(?:lowest|smallest|fewest|least)$/i.test(found[0]) ? 'lowest' : 'highest'
  return { rest: text.replace(found[0], ' '), take: { count: Number(found[1]), order } }
}

/** `each dog`: bars of single rows are called by their name, not by a key that was not asked for. */
function namedByWords(axes: Axes, mentions: readonly FieldMention[], grid: Grid): Axes {
  const { x, y } = axes
  if (x.kind !== 'cell' || y.kind !== 'cell') return axes
  const said = mentions.find(({ column }) => column === x.column)
  const name = grid.columns.find(({ words }) => words.at(-1)?.text === 'name')
  const isKey = grid.columns[x.column]?.words.at(-1)?.text === 'id'
  return isKey && (said?.score ?? 0) < 0.5 && name !== undefined
    ? { ...axes, x: { kind: 'cell', column: name.index } }
    : axes
}

/** Where counting is asked for, apart from `number of …` that is the name of a column. */
function countPlace(question: LinkedQuestion, grid: Grid): number {
  const texts = question.words.map(({ text }) => text)
  const names = nameMentions(question.words, question.columns, grid).filter(({ exact }) => exact)
  return texts.findIndex((word, at) => {
    const next = texts[at + 1]
    if (word === 'how') return next === 'many'
    if (/^(?:count|counts|counting|tally)$/.test(word)) return true
    if (names.some(({ start, end }) => start <= at && at < end)) return false
    return /^(?:number|numbers|frequency)$/.test(word) || (/^amounts?$/.test(word) && next === 'of')
  })
}

/** One column and no measure: how often each of its values occurs. */
function countAlone(mentions: readonly FieldMention[], wished: WishedKind | undefined): Axes | undefined {
  const [only, other] = mentions.filter(({ score }) => score >= 0.5)
  if (
    only === undefined ||
    (other !== undefined && other.column !== only.column) ||
    wished === 'scatter' ||
    only.score < 0.6
  )
    return undefined
  return { x: { kind: 'cell', column: only.column }, y: { kind: 'count' }, score: 0.6 * only.score }
}

function toPlan(
  request: ChartRequest,
  wished: WishedKind | undefined,
  axes: Axes,
  grid: Grid,
): Omit<ChartPlan, 'rows'> | undefined {
  const x = binned(axes.x, axes.y, request, wished, grid)
  const { kind, reason } = chooseKind(request, { ...axes, x }, grid)
  const plan: ChartPlan = {
    kind: 'chart',
    chart: kind,
    reason,
    rows: { kind: 'all' },
    x,
    y: axes.y,
    ...(axes.series === undefined ? {} : { series: axes.series }),
    ...(axes.by === undefined ? {} : { by: axes.by }),
  }
  if (request.sort === undefined) return plan
  const nameOf = (value: ChartValue): string => (value.kind === 'cell' ? (grid.columns[value.column]?.name ?? '') : '')
  return {
    ...plan,
    sort: { by: sortedAxis(request.sort.text, plan, { x: nameOf(x), y: nameOf(axes.y) }), order: request.sort.order },
  }
}

/**
 * Dates along an axis that counts or aggregates are put together: as asked, else by year along a line and by day of the
 * week in bars, since days that hardly repeat would each be a bar of their own.
 */
function binned(
  x: ChartValue,
  y: ChartValue,
  request: ChartRequest,
  wished: WishedKind | undefined,
  grid: Grid,
): ChartValue {
  if (x.kind !== 'cell') return x
  const column = grid.columns[x.column]
  if (column === undefined) return x
  const dated =
    isDated(grid, x.column) &&
    (grid.table.columns[x.column]?.type === 'date' || column.cells.some(({ date }) => date?.month !== undefined))
  const years =
    column.leading > 0.9 &&
    column.cells.every(
      (cell) => cell.missing || (Number.isInteger(cell.number) && cell.number > 1000 && cell.number < 2200),
    )
  if (request.bin !== undefined && (dated || years)) return { ...x, bin: request.bin }
  if (!dated || y.kind === 'cell') return x
  const bin: DateBin | undefined = wished === 'line' ? 'year' : column.distinctness > 0.5 ? 'weekday' : undefined
  return bin === undefined ? x : { ...x, bin }
}
