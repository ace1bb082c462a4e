import type { Grid, GridColumn } from '../linking/grid.ts'
import type { ChartValue } from '../plan/chart-plan.ts'
import type { Aggregate } from '../plan/plan.ts'
import type { FieldMention } from './fields.ts'
import type { WishedKind } from './chart-words.ts'

/** Which columns stand where, before dates are binned and a kind is chosen. */
export interface Axes {
  readonly x: ChartValue
  readonly y: ChartValue
  readonly series?: number
  readonly by?: number
  /** How sure the assignment is: 0 to 1. */
  readonly score: number
}

export interface Fields {
  readonly mentions: readonly FieldMention[]
  /** Rows are to be counted: `how many`, `number of`, `count(*)`. */
  readonly counted: boolean
  /** A count is named before the first column: `count(*) by classroom`. */
  readonly countFirst: boolean
  /** The request without its words on order, lower case. */
  readonly text: string
  /** `scatterplot of A vs B` puts A upright, as one says y versus x. */
  readonly upright: boolean
}

/** A column of plain numbers; times such as `1:54.40` are labels along an axis. */
export const isNumeric = (column: GridColumn | undefined): boolean =>
  column !== undefined &&
  column.numeric > 0.8 &&
  column.dated < 0.9 &&
  !column.cells.some(({ text }) => text.includes(':'))
const cell = (mention: FieldMention): ChartValue => ({ kind: 'cell', column: mention.column })
const sure = (...mentions: readonly FieldMention[]): number => Math.min(...mentions.map(({ score }) => score))

/** The axes that the fields of a request make, or undefined where they make none. */
export function assignAxes(fields: Fields, kind: WishedKind | undefined, grid: Grid): Axes | undefined {
  const { series, others } = takeSeries(fields, kind)
  const axes = axesOf({ ...fields, mentions: others }, kind, grid)
  if (axes === undefined || series === undefined) return axes
  const onAxis = [axes.x, axes.y].some((value) => value.kind === 'cell' && value.column === series.column)
  return onAxis ? axes : { ...axes, series: series.column, score: Math.min(axes.score, series.score) }
}

/** The column that makes the series; without another column for an axis, `grouped by` names the axis itself. */
function takeSeries(
  { mentions, counted }: Fields,
  kind: WishedKind | undefined,
): { readonly series?: FieldMention; readonly others: readonly FieldMention[] } {
  const marked = mentions.find(({ role }) => role === 'series')
  const columns = new Set(mentions.filter(({ score }) => score >= 0.5).map(({ column }) => column))
  const needed =
    kind === 'scatter' && !mentions.some(({ aggregates }) => aggregates.length > 0) && !counted
      ? 3
      : counted || mentions.some(({ aggregates }) => aggregates.length > 1)
        ? 2
        : 3
  if (marked !== undefined) {
    const left = mentions.filter(({ column }) => column !== marked.column)
    const measures = left.filter(({ aggregates }) => aggregates.length > 0)
    const spare = counted
      ? left.some((mention) => mention.counted === 'not' && mention.score >= 0.5)
      : measures.length > 0
        ? left.length > measures.length || measures.flatMap(({ aggregates }) => aggregates).length > 1
        : left.length >= 2
    return spare ? { series: marked, others: left } : { others: mentions }
  }
  if (columns.size < needed) return { others: mentions }
  const last = mentions.filter(({ score }) => score >= 0.5).at(-1)
  if (
    kind === 'scatter' &&
    last !== undefined &&
    last.role === 'group' &&
    columns.size >= 3 &&
    last.aggregates.length === 0
  ) {
    return { series: last, others: mentions.filter(({ column }) => column !== last.column) }
  }
  if (kind === 'stacked-column') {
    // `with each S in each X`, `of each X and S`, `Y vs S based on X`: the axis is named last, the series before it.
    const plain = mentions.filter(({ aggregates, counted: target }) => aggregates.length === 0 && target === 'not')
    const series = plain.at(-2)
    if (series !== undefined && plain.length >= 2)
      return { series, others: mentions.filter(({ column }) => column !== series.column) }
  }
  return { others: mentions }
}

function axesOf(fields: Fields, kind: WishedKind | undefined, grid: Grid): Axes | undefined {
  const { mentions, counted } = fields
  const aggregated = mentions.filter(({ aggregates }) => aggregates.length > 0)
  const measures = aggregated.flatMap((mention) =>
    mention.aggregates.map((aggregate) => measureOf(mention, aggregate, grid)),
  )
  const [first, second] = measures
  if (first !== undefined && second !== undefined && kind === 'scatter') {
    const by =
      mentions.find((mention) => mention.aggregates.length === 0 && mention.role !== 'plain') ??
      mentions.find((mention) => mention.aggregates.length === 0)
    if (by === undefined) return undefined
    return { x: first, y: second, by: by.column, score: sure(by, ...aggregated) }
  }
  const target = mentions.find((mention) => mention.counted !== 'not')
  if (first !== undefined && aggregated[0] !== undefined) {
    const axis = labelAxis(
      mentions.filter((mention) => mention !== aggregated[0] && mention.column !== aggregated[0]?.column),
      grid,
    )
    if (axis !== undefined)
      return placed(axis, first, fields, kind, aggregated[0].start < axis.start, sure(axis, aggregated[0]))
    if (!counted) return undefined
  }
  if (counted) return countAxes(fields, target, kind, grid)
  return plainAxes(fields, kind, grid)
}

function measureOf(mention: FieldMention, aggregate: Aggregate, grid: Grid): ChartValue {
  return isNumeric(grid.columns[mention.column]) || (grid.columns[mention.column]?.leading ?? 0) > 0.8
    ? { kind: 'aggregate', aggregate, column: mention.column }
    : { kind: 'count' }
}

function countAxes(
  fields: Fields,
  target: FieldMention | undefined,
  kind: WishedKind | undefined,
  grid: Grid,
): Axes | undefined {
  const { mentions } = fields
  const others = mentions.filter((mention) => mention !== target && mention.column !== target?.column)
  const other = labelAxis(others, grid)
  // `results of the battles when …`: what is counted names the axis unless another column is marked as one.
  const counts =
    target !== undefined && target.score >= 0.9 && (other === undefined || other.role === 'plain' || other.score < 0.5)
  const axis = counts ? target : (other ?? target)
  if (axis === undefined) return undefined
  if (
    target !== undefined &&
    axis !== target &&
    target.score >= 0.6 &&
    isNumeric(grid.columns[target.column]) &&
    target.counted === 'total'
  ) {
    return placed(
      axis,
      { kind: 'aggregate', aggregate: 'sum', column: target.column },
      fields,
      kind,
      target.start < axis.start,
      sure(axis),
    )
  }
  return placed(axis, { kind: 'count' }, fields, kind, fields.countFirst, sure(axis))
}

/** The column along which is counted or aggregated: the one after `each`, `per`, `by`; else the first of words; else the first. */
function labelAxis(mentions: readonly FieldMention[], grid: Grid): FieldMention | undefined {
  const marked = mentions
    .filter(({ axis, role }) => axis === 'x' || role !== 'plain')
    .sort((a, b) => b.score - a.score)[0]
  if (marked !== undefined && marked.score >= 0.5) return marked
  const strong = mentions.filter(({ score }) => score >= 0.5)
  return strong.find(({ column }) => !isNumeric(grid.columns[column])) ?? strong[0] ?? marked ?? mentions[0]
}

/** A scatter chart keeps the order of `A by B`; all others have the label along x. */
function placed(
  axis: FieldMention,
  measure: ChartValue,
  fields: Fields,
  kind: WishedKind | undefined,
  measureFirst: boolean,
  score: number,
): Axes {
  const turned =
    kind === 'scatter' &&
    measureFirst &&
    axis.axis !== 'x' &&
    /\b(?:by|also)\b/.test(fields.text) &&
    axis.role !== 'series' &&
    !/\bfor (?:each|different|every)\b/.test(fields.text)
  return turned ? { x: measure, y: cell(axis), score } : { x: cell(axis), y: measure, score }
}

function plainAxes(fields: Fields, kind: WishedKind | undefined, grid: Grid): Axes | undefined {
  const mentions = fields.mentions.filter((mention, at, list) => {
    const best = list.filter(({ column }) => column === mention.column).reduce((a, b) => (b.score > a.score ? b : a))
    return list.indexOf(best) === at
  })
  if (mentions.length < 2) return undefined
  // A column named twice may have its axis said the second time only.
  const onAxis = (wanted: 'x' | 'y'): FieldMention | undefined => {
    const said = fields.mentions.find(({ axis }) => axis === wanted)
    return mentions.find(({ column }) => column === said?.column)
  }
  const named = onAxis('x')
  const upright = onAxis('y')
  const [first, second] = [...mentions].sort(
    (a, b) => (a.score >= 0.5 ? 0 : 1) - (b.score >= 0.5 ? 0 : 1) || a.start - b.start,
  )
  if (first === undefined || second === undefined) return undefined
  if (kind === 'scatter') {
    const x = named ?? (upright === first ? second : first)
    const y = x === first ? second : first
    const reversed =
      named === undefined && fields.upright && y.role === 'group' && /\b(?:vs|versus)\b/.test(fields.text)
    return reversed ? { x: cell(y), y: cell(x), score: sure(x, y) } : { x: cell(x), y: cell(y), score: sure(x, y) }
  }
  const x =
    named ??
    mentions.find(
      (mention) =>
        mention !== upright &&
        mention.role === 'group' &&
        mentions.some((other) => other !== mention && isNumeric(grid.columns[other.column])),
    ) ??
    labelOf(first, second, upright, grid)
  const y =
    upright ??
    mentions.find((mention) => mention !== x && mention.score >= 0.5 && isNumeric(grid.columns[mention.column])) ??
    mentions.find((mention) => mention !== x)
  if (y === undefined || y === x || !isNumeric(grid.columns[y.column])) return undefined
  return { x: cell(x), y: cell(y), score: sure(x, y) }
}

function labelOf(
  first: FieldMention,
  second: FieldMention,
  upright: FieldMention | undefined,
  grid: Grid,
): FieldMention {
  if (upright !== undefined) return upright === first ? second : first
  const [a, b] = [first, second].map(({ column }) => isNumeric(grid.columns[column]))
  return a === true && b === false ? second : first
}
