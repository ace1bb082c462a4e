import type { ComparisonOperator } from '../lexicon/comparisons.ts'
import { stopWords } from '../lexicon/stop-words.ts'
import type { Grid } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { ColumnMention, ComparisonMention, Span, ValueMention } from '../linking/mention.ts'
import type { Executor } from '../plan/execute.ts'
import { type Condition, allRows } from '../plan/plan.ts'
import type { Filter, FilterPart } from './filter.ts'
import { unusualParts } from './unusual-parts.ts'

const widest = 48
const kept = 18

/** The likely selections of rows, best first; the one without any condition is always there, at the end. */
export function filtersOf(question: LinkedQuestion, grid: Grid, executor: Executor): readonly Filter[] {
  const parts = partsOf(question, grid)
    .sort((a, b) => b.score - a.score)
    .slice(0, 22)
  let beam: (readonly FilterPart[])[] = [[]]
  for (const part of parts) {
    const grown = beam.filter((list) => list.every((other) => !overlaps(other, part))).map((list) => [...list, part])
    beam = [...beam, ...grown].sort((a, b) => weigh(b) - weigh(a)).slice(0, widest)
  }
  const filters: Filter[] = []
  for (const list of beam) {
    if (list.length === 0 || filters.length >= kept) continue
    const filter = toFilter(list)
    if (executor.select(filter.rows).length > 0) filters.push(filter)
  }
  // Single conditions stay in reach even where larger sets crowd them out.
  for (const part of parts.slice(0, 6)) {
    if (!filters.some((filter) => filter.parts.length === 1 && filter.parts[0] === part)) {
      const filter = toFilter([part])
      if (executor.select(filter.rows).length > 0) filters.push(filter)
    }
  }
  return [...filters, { parts: [], rows: allRows, score: 0, spans: [] }]
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const weigh = (parts: readonly FilterPart[]): number => parts.reduce((sum, part) => sum + part.score, 0)

/** Conditions on the same column are alternatives (`Asia or Europe`), except for two ends of a range. */
export function toFilter(parts: readonly FilterPart[]): Filter {
  const columns = new Map<string, FilterPart[]>()
  for (const part of parts) {
    const key = part.kind === 'compare' || part.negated ? `${part.start}` : `c${part.column}`
    columns.set(key, [...(columns.get(key) ?? []), part])
  }
  const conditions = [...columns.values()].map(
    (list): Condition =>
      list.length === 1 && list[0] !== undefined
        ? list[0].condition
        : { kind: 'or', conditions: list.map(({ condition }) => condition) },
  )
  const [only] = conditions
  const condition: Condition = conditions.length === 1 && only !== undefined ? only : { kind: 'and', conditions }
  const spans = parts.flatMap((part): readonly Span[] => (part.named === undefined ? [part] : [part, part.named]))
  return { parts, rows: { kind: 'where', condition }, score: weigh(parts), spans }
}

export function partsOf(question: LinkedQuestion, grid: Grid): FilterPart[] {
  const values = question.values.flatMap((mention) => valueParts(mention, question, grid))
  const compared = question.comparisons
    .filter(({ bare }) => !bare)
    .flatMap((mention) => comparisonParts(mention, question, grid))
  return [...values, ...compared, ...columnParts(question, grid), ...unusualParts(question, grid)]
}

/** Two columns compared with each other: `whose permanent address is different from the current address`. */
function columnParts(question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  const found: FilterPart[] = []
  for (const [phrase, operator] of columnComparisons) {
    const at = question.words.findIndex((_, start) =>
      phrase.every((text, offset) => question.words[start + offset]?.text === text),
    )
    if (at < 0) continue
    const lefts = question.columns.filter(
      (mention) => mention.end <= at && at - mention.end <= 4 && mention.score >= 0.45,
    )
    const rights = question.columns.filter(
      (mention) =>
        mention.start >= at + phrase.length && mention.start - at - phrase.length <= 5 && mention.score >= 0.3,
    )
    for (const left of lefts) {
      for (const right of rights) {
        if (left.column === right.column) continue
        const between = question.words.slice(at + phrase.length, right.start)
        if (between.some((word) => word.number !== undefined)) continue
        const measured = [left, right].every(({ column }) => (grid.columns[column]?.leading ?? 0) > 0.5)
        if (operator !== '<>' && operator !== '=' && !measured) continue
        found.push({
          start: at,
          end: at + phrase.length,
          column: left.column,
          condition: { kind: 'columns', left: left.column, operator, right: right.column },
          score: 0.6 + 0.4 * left.score + 0.4 * right.score,
          kind: 'compare',
          negated: false,
          named: left,
          mention: { kind: 'comparison', start: at, end: right.end, operator: '=', value: 0, bare: false },
        })
      }
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, 3)
}

const columnComparisons: readonly (readonly [readonly string[], ComparisonOperator | '<>'])[] = [
  [['different', 'from'], '<>'],
  [['differs', 'from'], '<>'],
  [['same', 'as'], '='],
  [['more', 'than'], '>'],
  [['greater', 'than'], '>'],
  [['higher', 'than'], '>'],
  [['less', 'than'], '<'],
  [['lower', 'than'], '<'],
  [['fewer', 'than'], '<'],
]

function valueParts(mention: ValueMention, question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  const column = grid.columns[mention.column]
  if (column === undefined) return []
  // `top 5` counts rows; it never names the cells that hold a 5.
  const leading = question.words[mention.start - 1]?.text ?? ''
  const number = mention.end - mention.start === 1 && question.words[mention.start]?.number !== undefined
  if (number && /^(top|bottom|first|last)$/.test(leading)) return []
  const values = mention.codes.map((code) => column.cells[code]?.key ?? '')
  const named = nearestMention(question, mention, mention.column)
  const content = question.words
    .slice(mention.start, mention.end)
    .reduce((sum, word) => sum + (stopWords.has(word.text) ? 0.2 : 1), 0)
  // A word that also names a column (`gold`) more often means the column.
  const alsoColumn = question.columns.some(
    (other) => other.score > 0.9 && other.start <= mention.start && other.end >= mention.end,
  )
  const score =
    (mention.score + (named === undefined ? 0 : 0.3) - (alsoColumn ? 0.5 : 0)) * Math.sqrt(Math.max(content, 0.5))
  const condition: Condition = mention.exact
    ? { kind: 'equals', column: mention.column, values }
    : { kind: 'contains', column: mention.column, text: mention.text, values }
  const kind = mention.exact ? 'equals' : 'contains'
  const base = {
    start: mention.start,
    end: mention.end,
    column: mention.column,
    mention,
    ...(named === undefined ? {} : { named }),
  }
  const negated = negationBefore(question, mention.start)
  const plainPart: FilterPart = { ...base, condition, score: negated ? score - 0.4 : score, kind, negated: false }
  if (!negated) return [plainPart]
  return [{ ...base, condition: { kind: 'not', condition }, score, kind, negated: true }, plainPart]
}

function negationBefore(question: LinkedQuestion, start: number): boolean {
  return question.heard.some(({ operator, end }) => operator === 'not' && end <= start && start - end <= 3)
}

function comparisonParts(mention: ComparisonMention, question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  const found: FilterPart[] = []
  for (const column of grid.columns) {
    const dated = mention.date !== undefined || looksLikeYear(mention.value)
    const fits = Math.max(column.leading, column.dated)
    if (fits < 0.4) continue
    if (mention.date?.month !== undefined && column.dated < 0.4) continue
    const named = nearestMention(question, mention, column.index)
    const within =
      column.cells.some((cell) => cell.order >= mention.value) &&
      column.cells.some((cell) => cell.order <= mention.value)
    const yearly = dated && column.dated > 0.6
    const score =
      (named === undefined ? 0.15 : 0.5 + 0.4 * named.score) +
      (within ? 0.2 : 0) +
      (yearly ? 0.35 : dated ? -0.1 : 0) +
      0.2 * fits
    const { operator, upper } = mention
    const condition: Condition =
      operator === 'between'
        ? {
            kind: 'between',
            column: column.index,
            from: mention.value,
            to: endOf(upper ?? mention.value, column.dated > 0.6),
          }
        : {
            kind: 'compare',
            column: column.index,
            operator,
            value: boundary(mention, column.dated > 0.6 && column.numeric < 0.6),
          }
    found.push({
      start: mention.start,
      end: mention.end,
      column: column.index,
      condition,
      score: score * 1.2,
      kind: 'compare',
      negated: false,
      mention,
      ...(named === undefined ? {} : { named }),
    })
  }
  const ranked = found.flatMap((part) => turned(part, question, grid))
  return [...found.sort((a, b) => b.score - a.score).slice(0, 4), ...ranked.slice(0, 1)]
}

/** `at least 7th place` is 7 or less. */
function turned(part: FilterPart, question: LinkedQuestion, grid: Grid): readonly FilterPart[] {
  const { condition } = part
  const name = grid.columns[part.column]?.words ?? []
  const ordinal = question.words.slice(part.start, part.end).some((word) => word.ordinal !== undefined)
  const rank = name.some((word) => /^(rank|pos|position|place|standing|finish|chart|peak)$/.test(word.text))
  if (condition.kind !== 'compare' || !(ordinal || rank)) return []
  const opposite = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '=': '=' } as const
  return [{ ...part, condition: { ...condition, operator: opposite[condition.operator] }, flipped: true }]
}

const looksLikeYear = (value: number): boolean => Number.isInteger(value) && value >= 1000 && value <= 2100

/** `after 1999` begins where the year ends, when the column holds days. */
function boundary(mention: ComparisonMention, days: boolean): number {
  if (!days || !looksLikeYear(mention.value)) return mention.value
  return mention.operator === '>' || mention.operator === '<=' ? mention.value + 0.9999 : mention.value
}

const endOf = (value: number, days: boolean): number => (days && looksLikeYear(value) ? value + 0.9999 : value)

/** The mention of a column that stands closest to some words, within five of them and with no more than that between. */
export function nearestMention(question: LinkedQuestion, span: Span, column: number): ColumnMention | undefined {
  let best: ColumnMention | undefined
  let bestGap = 6
  for (const mention of question.columns) {
    if (mention.column !== column || mention.score < 0.3) continue
    const gap =
      mention.end <= span.start
        ? span.start - mention.end
        : mention.start >= span.end
          ? mention.start - span.end + 1
          : 0
    if (gap < bestGap) {
      best = mention
      bestGap = gap
    }
  }
  return best
}
