import type { Operator } from '../lexicon/operators.ts'
import type { Span } from '../linking/mention.ts'
import type { Aggregate, GroupPlan, Measure } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type Projection, type ReadingContext, spansOf } from './context.ts'
import type { Filter } from './filter.ts'

const aggregates: readonly (readonly [Operator, Aggregate])[] = [
  ['average', 'average'],
  ['sum', 'sum'],
  ['minimum', 'minimum'],
  ['maximum', 'maximum'],
]

/** More groups than this are no summary. */
const mostGroups = 200

/** One line for each value of a column: `number of employees from each city`, `average weight for each type of pet`. */
export function* group(context: ReadingContext): Iterable<Candidate> {
  const { question, filters } = context
  const each = question.heard.filter(({ operator }) => operator === 'group')
  const threshold = question.comparisons.find(({ bare, operator }) => !bare && operator !== 'between')
  const ranked = question.heard.filter(
    ({ operator }) => operator === 'sorted' || operator === 'common' || operator === 'descending',
  )
  if (each.length === 0 && threshold === undefined && ranked.length === 0 && question.degrees.length === 0) return
  const keys = context.projections.filter(({ mention }) => mention !== undefined && mention.score >= 0.3).slice(0, 5)
  for (const key of keys) {
    const column = context.grid.columns[key.column]
    if (column === undefined || (column.distinctness >= 1 && column.filled > 12) || column.cells.length > mostGroups)
      continue
    const options = measuresOf(context, key)
    const tests = testsOf(options, threshold?.start ?? 0)
    for (const filter of [...filters.slice(0, 3), ...filters.slice(-1)]) {
      if (filter.parts.some((part) => part.column === key.column && part.kind !== 'compare')) continue
      for (const { measures, name, spans, gap } of options) {
        const signals = { 'group key after each': afterEach(key, each), 'group measure gap': gap }
        const base = { kind: 'group' as const, rows: filter.rows, by: [key.column], measures }
        const heard = [...filter.spans, ...spansOf(key), ...spans, ...each]
        yield toCandidate({ ...base, show: 'both' }, `group.${name}`, heard, filter, key, signals)
        yield* shaped(context, base, name, heard, filter, key, threshold, tests, signals)
      }
    }
  }
}

/** 1 where the key stands right after `each`, `per` or `by`. */
const afterEach = ({ mention }: Projection, each: readonly Span[]): number =>
  mention !== undefined && each.some(({ end }) => mention.start >= end && mention.start - end <= 1) ? 1 : 0

/** What a threshold may be about: the count, and the aggregates last named before it. */
function testsOf(
  options: readonly Option[],
  threshold: number,
): readonly { readonly measure: Measure; readonly name: string }[] {
  const aggregated = options
    .filter(({ measures, start }) => measures.length === 1 && measures[0]?.kind === 'aggregate' && start < threshold)
    .sort((a, b) => b.start - a.start)
    .slice(0, 2)
    .flatMap(({ measures }) => (measures[0] === undefined ? [] : [{ measure: measures[0], name: 'aggregate' }]))
  return [{ measure: { kind: 'count' }, name: 'count' }, ...aggregated]
}

interface Option {
  readonly measures: readonly Measure[]
  readonly name: string
  readonly spans: Candidate['spans']
  /** Where its operator was heard last. */
  readonly start: number
  /** Words between operator and column, in sixths. */
  readonly gap: number
}

/** Groups above a threshold, in an order, or only the first of them. */
function* shaped(
  { question }: ReadingContext,
  base: Omit<GroupPlan, 'show'>,
  name: string,
  spans: Candidate['spans'],
  filter: Filter,
  key: Projection,
  threshold: ReadingContext['question']['comparisons'][number] | undefined,
  tests: readonly { readonly measure: Measure; readonly name: string }[],
  signals: Record<string, number>,
): Iterable<Candidate> {
  const [measure] = base.measures
  if (measure === undefined) return
  if (
    threshold !== undefined &&
    threshold.operator !== 'between' &&
    !filter.parts.some((part) => part.start < threshold.end && threshold.start < part.end)
  ) {
    for (const { measure: tested, name: by } of tests) {
      const having = { measure: tested, operator: threshold.operator, value: threshold.value }
      const own = base.measures.some((one) => JSON.stringify(one) === JSON.stringify(tested))
      for (const show of ['both', 'label'] as const) {
        const reading = `group.${name}.having.${by}.${show}.${own ? 'own' : 'other'}`
        yield toCandidate({ ...base, having, show }, reading, [...spans, threshold], filter, key, signals)
      }
    }
  }
  const sorting = question.heard.filter(
    ({ operator }) =>
      operator === 'sorted' || operator === 'descending' || operator === 'ascending' || operator === 'common',
  )
  if (sorting.length > 0) {
    const order =
      question.operators.has('ascending') && !question.operators.has('descending')
        ? ('lowest' as const)
        : ('highest' as const)
    for (const show of ['both', 'label'] as const) {
      yield toCandidate(
        { ...base, sort: { measure, order }, show },
        `group.${name}.sorted.${show}`,
        [...spans, ...sorting],
        filter,
        key,
        signals,
      )
    }
  }
  for (const degree of question.degrees.slice(0, 3)) {
    const count = question.words[degree.start - 1]?.number ?? question.words[degree.end]?.number
    const take = count !== undefined && count >= 2 && count <= 20 ? count : 1
    for (const show of ['both', 'label'] as const) {
      // Counting alone for one name is the family `frequency`.
      if (show === 'label' && name === 'count' && take === 1) continue
      yield toCandidate(
        { ...base, sort: { measure, order: degree.order }, take, show },
        `group.${name}.top.${show}`,
        [...spans, degree],
        filter,
        key,
        signals,
      )
    }
  }
}

function toCandidate(
  plan: GroupPlan,
  reading: string,
  spans: Candidate['spans'],
  filter: Filter,
  key: Projection,
  signals: Record<string, number>,
): Candidate {
  return {
    plan,
    reading,
    spans,
    filter,
    answers: [key],
    signals: { 'group measures': plan.measures.length, ...signals },
  }
}

/** What may be measured in each group: the count, one aggregate, or two aggregates that were both named. */
function measuresOf({ question, projections, grid }: ReadingContext, key: Projection): readonly Option[] {
  const counting = question.heard.filter(({ operator }) => operator === 'count' || operator === 'common')
  const found: Option[] = []
  if (counting.length > 0 || question.degrees.length > 0 || question.comparisons.length > 0)
    found.push({
      measures: [{ kind: 'count' }],
      name: 'count',
      spans: counting,
      start: counting[0]?.start ?? 0,
      gap: 0,
    })
  const columns = projections.filter(
    ({ column, mention }) =>
      mention !== undefined &&
      mention.score >= 0.4 &&
      column !== key.column &&
      (grid.columns[column]?.leading ?? 0) > 0.6,
  )
  const single: { measure: Measure; start: number; gap: number; spans: Candidate['spans'] }[] = []
  for (const [operator, aggregate] of aggregates) {
    for (const heard of question.heard.filter((phrase) => phrase.operator === operator)) {
      for (const projection of columns.slice(0, 4)) {
        const measure: Measure = { kind: 'aggregate', aggregate, column: projection.column }
        const start = projection.mention?.start ?? 0
        const gap = (start >= heard.end ? Math.min(6, start - heard.end) : 5) / 6
        const spans = [heard, ...spansOf(projection)]
        found.push({ measures: [measure], name: aggregate, spans, start: heard.start, gap })
        single.push({ measure, start: heard.start, gap, spans })
      }
    }
  }
  for (const projection of columns.slice(0, 3)) {
    // `Budget by owner` adds up without saying so.
    if (single.some(({ measure }) => measure.kind === 'aggregate' && measure.column === projection.column)) continue
    const start = projection.mention?.start ?? 0
    const measure: Measure = { kind: 'aggregate', aggregate: 'sum', column: projection.column }
    found.push({ measures: [measure], name: 'unsaid-sum', spans: spansOf(projection), start, gap: 0 })
  }
  for (const first of single) {
    for (const second of single) {
      if (first.start >= second.start || JSON.stringify(first.measure) === JSON.stringify(second.measure)) continue
      found.push({
        measures: [first.measure, second.measure],
        name: 'two',
        spans: [...first.spans, ...second.spans],
        start: second.start,
        gap: (first.gap + second.gap) / 2,
      })
    }
  }
  if (found.length > 1 && counting.length > 0) {
    for (const one of single.slice(0, 4))
      found.push({
        measures: [{ kind: 'count' }, one.measure],
        name: 'count-and',
        spans: [...counting, ...one.spans],
        start: one.start,
        gap: one.gap,
      })
  }
  const seen = new Map(found.map((one) => [JSON.stringify(one.measures), one]))
  return [...seen.values()].slice(0, 16)
}
