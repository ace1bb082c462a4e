import { stopWords } from '../lexicon/stop-words.ts'
import type { Grid } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { Span, ValueMention } from '../linking/mention.ts'
import type { Executor } from '../plan/execute.ts'
import { allRows, type Condition, type Rows } from '../plan/plan.ts'
import type { FilterPart } from '../reading/filter.ts'
import { partsOf, toFilter } from '../reading/filters.ts'
import type { Having } from '../plan/chart-plan.ts'
import { aggregateWords } from './chart-words.ts'
import { overlaps } from './fields.ts'

export interface RowChoice {
  readonly rows: Rows
  /** A condition on the aggregate of each group instead of its rows. */
  readonly having?: Having
  readonly spans: readonly Span[]
}

/** A condition is taken when it says a whole cell, or compares a number with a column that stands beside it. */
const least = 0.75

/**
 * The rows that a request is about. More cautious than a question's filters: most requests draw the whole table, and
 * words such as `country` or `total` may stand in a cell as well.
 */
export function chooseRows(question: LinkedQuestion, grid: Grid, executor: Executor): RowChoice {
  const taken: FilterPart[] = []
  const parts = [...partsOf(question, grid), ...agedParts(question, grid)]
    .filter((part) => (holds(part) || part.kind !== 'contains') && part.score >= least && clear(part, question, grid))
    .sort((a, b) => b.score - a.score)
  for (const part of parts) if (!taken.some((other) => overlaps(other, part))) taken.push(part)
  const having = havingOf(taken, question)
  if (having !== undefined) taken.splice(taken.indexOf(having.part), 1)
  const flags = flagsOf(question, grid)
  const conditions = [...joined(taken, question), ...flags.map(({ condition }) => condition)]
  const [only] = conditions
  const grouped = having === undefined ? {} : { having: having.having }
  const spans = [...taken, ...flags, ...(having === undefined ? [] : [having.span])]
  if (only === undefined) return { rows: allRows, spans, ...grouped }
  const rows: Rows = { kind: 'where', condition: conditions.length === 1 ? only : { kind: 'and', conditions } }
  return executor.select(rows).length === 0 ? { rows: allRows, spans: [] } : { rows, spans: [...taken, ...flags] }
}

/** `where the average life expectancy is less than 72`: the aggregate before the column is compared, not the column. */
function havingOf(
  parts: readonly FilterPart[],
  question: LinkedQuestion,
): { readonly part: FilterPart; readonly having: Having; readonly span: Span } | undefined {
  for (const part of parts) {
    const { named, mention } = part
    if (mention.kind !== 'comparison' || mention.operator === 'between' || named === undefined) continue
    const before = question.words.slice(Math.max(0, named.start - 2), named.start).map(({ text }) => text)
    const word = before.findLast((text) => text !== 'of' && text !== 'the') ?? ''
    const aggregate = aggregateWords.find(([pattern]) => pattern.test(word))?.[1]
    if (aggregate === undefined || named.start > part.start) continue
    const { operator, value } = mention
    return {
      part,
      having: { aggregate, column: part.column, operator, value },
      span: { start: named.start - before.length, end: part.end },
    }
  }
  return undefined
}

/** All conditions together, or one of them where `or` stands between two of them. */
function joined(parts: readonly FilterPart[], question: LinkedQuestion): readonly Condition[] {
  if (parts.length === 0) return []
  const inOrder = [...parts].sort((a, b) => a.start - b.start)
  const [first, second] = inOrder
  const between = question.words.slice(first?.end ?? 0, second?.start ?? 0).map(({ text }) => text)
  if (inOrder.length === 2 && first?.column !== second?.column && between.includes('or')) {
    return [{ kind: 'or', conditions: inOrder.map(({ condition }) => condition) }]
  }
  const { rows } = toFilter(parts)
  return rows.kind === 'where' ? [rows.condition] : []
}

/** `older than 50` speaks of the column that such words are said of. */
function agedParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  return question.comparisons.flatMap((mention): readonly FilterPart[] => {
    if (mention.bare || mention.operator === 'between') return []
    const degree = question.degrees.find(
      ({ about, start, end }) => about.length > 0 && start >= mention.start && end <= mention.end,
    )
    if (degree === undefined) return []
    const column = grid.columns.find(
      ({ words, leading }) => leading > 0.8 && words.some(({ stem }) => degree.about.includes(stem)),
    )
    if (column === undefined) return []
    const operator = degree.order === 'highest' ? '>' : '<'
    const named = { column: column.index, start: mention.start, end: mention.end, score: 1 }
    const condition: Condition = { kind: 'compare', column: column.index, operator, value: mention.value }
    const { start, end } = mention
    return [{ start, end, kind: 'compare', column: column.index, condition, score: 2, negated: false, mention, named }]
  })
}

const flagTexts = new Set(['0', '1', 'y', 'n', 'yes', 'no', 't', 'f', 'true', 'false'])
const flagTrue = ['1', 'y', 'yes', 't', 'true']

/** `dogs that were abandoned` where a column of yes and no is called so. */
function flagsOf(question: LinkedQuestion, grid: Grid): readonly (Span & { readonly condition: Condition })[] {
  return question.columns.flatMap((mention) => {
    const cells = grid.columns[mention.column]?.cells.filter((cell) => !cell.missing) ?? []
    if (cells.length !== 2 || !cells.every(({ key }) => flagTexts.has(key)) || mention.score < 0.45) return []
    const name = grid.columns[mention.column]?.words ?? []
    const whole = question.words.some((_, from) =>
      name.every(({ stem }, at) => question.words[from + at]?.stem === stem),
    )
    if (whole && name.length > 1) return []
    const lead = question.words.slice(Math.max(0, mention.start - 2), mention.start).map(({ text }) => text)
    if (!lead.some((word) => /^(?:is|are|was|were|been|being|not|that|who|primarily)$/.test(word))) return []
    const values = cells.map(({ key }) => key).filter((key) => flagTrue.includes(key) !== lead.includes('not'))
    const condition: Condition = { kind: 'equals', column: mention.column, values }
    return [{ start: mention.start, end: mention.end, condition }]
  })
}

/** Not a word that also names a column, and not a number or a letter that happens to stand in some cell. */
function clear(part: FilterPart, question: LinkedQuestion, grid: Grid): boolean {
  const { mention, named } = part
  // Set flags are looked for apart, because most requests that name one want it along an axis.
  if (mention.kind === 'comparison' && part.kind === 'equals') return false
  if (mention.kind === 'comparison') return named !== undefined || mention.operator === 'between'
  const said = question.words.slice(part.start, part.end)
  if (said.length === 1 && /^[xy]$/.test(said[0]?.text ?? '') && question.words[part.end]?.text === 'axis') return false
  if (said.every((word) => stopWords.has(word.text) || word.text.length < 2))
    return named !== undefined && named.score >= 0.9
  if (said.every((word) => word.number !== undefined)) return named !== undefined
  if (question.columns.some((column) => column.score > 0.45 && overlaps(column, part))) return false
  return named !== undefined || written(question.text, mention, grid)
}

/** `whose name includes the letter a`: a condition on part of a cell that the request spells out. */
const holds = ({ kind, mention }: FilterPart): boolean => kind === 'contains' && mention.kind === 'comparison'

/** The request writes the cell as the table does: `nominated` in a sentence is not the cell `Nominated`. */
function written(text: string, mention: ValueMention, grid: Grid): boolean {
  const cells = mention.codes.map((code) => grid.columns[mention.column]?.cells[code]?.text ?? '')
  return cells.some((cell) => cell !== '' && text.includes(cell))
}
