import { type DifferencePlan, type Plan, allRows } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type Projection, type ReadingContext, spansOf } from './context.ts'
import type { FilterPart } from './filter.ts'
import { partsOf, toFilter } from './filters.ts'

/** How much two named rows, or the two ends of a column, lie apart. */
export function* difference(context: ReadingContext): Iterable<Candidate> {
  const { question, grid, projections } = context
  const heard = question.heard.filter(({ operator }) => operator === 'difference')
  const adding = question.heard.filter(({ operator }) => operator === 'sum')
  if (heard.length === 0 && adding.length === 0) return
  const measures = projections.filter(
    ({ column }) => Math.max(grid.columns[column]?.leading ?? 0, grid.columns[column]?.dated ?? 0) > 0.4,
  )
  for (const [left, right] of pairsOf(context)) {
    const spans = [...toFilter([left]).spans, ...toFilter([right]).spans, ...heard]
    for (const projection of measures.slice(0, 8)) {
      if (projection.column === left.column) continue
      const plan = minus(cellOf(left, projection.column), cellOf(right, projection.column))
      yield {
        plan,
        reading: 'difference.rows',
        spans: [...spans, ...spansOf(projection)],
        answers: [projection],
        signals: {},
      }
    }
    for (const projection of measures.slice(0, 5)) {
      if (projection.column === left.column || adding.length === 0) continue
      yield {
        plan: { ...minus(cellOf(left, projection.column), cellOf(right, projection.column)), operation: 'plus' },
        reading: 'sum.rows',
        spans: [...toFilter([left]).spans, ...toFilter([right]).spans, ...adding, ...spansOf(projection)],
        answers: [projection],
        signals: {},
      }
    }
    for (const projection of measures.filter(({ mention }) => mention !== undefined).slice(0, 3)) {
      if (heard.length === 0 || projection.column === left.column) continue
      for (const aggregate of ['sum', 'average'] as const) {
        const spoken = question.heard.filter(({ operator }) => operator === aggregate)
        const total = (part: FilterPart): Plan => ({
          kind: 'aggregate',
          aggregate,
          rows: toFilter([part]).rows,
          column: projection.column,
        })
        yield {
          plan: minus(total(left), total(right)),
          reading: `difference.${aggregate}`,
          spans: [...spans, ...spoken, ...spansOf(projection)],
          answers: [projection],
          signals: { 'aggregate spoken': spoken.length > 0 ? 1 : 0 },
        }
      }
    }
    const counted = (part: FilterPart): Plan => ({ kind: 'count', rows: toFilter([part]).rows })
    yield { plan: minus(counted(left), counted(right)), reading: 'difference.counts', spans, signals: {} }
  }
  for (const projection of measures.slice(0, 4)) yield* ends(projection, heard)
  const named = measures.filter(({ mention }) => mention !== undefined).slice(0, 4)
  for (const filter of context.filters.slice(0, 4)) {
    if (filter.parts.length === 0) continue
    for (const left of named) {
      for (const right of named) {
        if (left.column === right.column) continue
        const value = (column: number): Plan => ({ kind: 'list', rows: filter.rows, columns: [column], distinct: true })
        yield {
          plan: minus(value(left.column), value(right.column)),
          reading: 'difference.columns',
          spans: [...filter.spans, ...heard, ...spansOf(left), ...spansOf(right)],
          filter,
          answers: [left, right],
          signals: {},
        }
      }
    }
  }
}

function* ends(projection: Projection, heard: Candidate['spans']): Iterable<Candidate> {
  const end = (aggregate: 'maximum' | 'minimum'): Plan => ({
    kind: 'aggregate',
    aggregate,
    rows: allRows,
    column: projection.column,
  })
  yield {
    plan: minus(end('maximum'), end('minimum')),
    reading: 'difference.ends',
    spans: [...heard, ...spansOf(projection)],
    answers: [projection],
    signals: {},
  }
}

const minus = (left: Plan, right: Plan): DifferencePlan => ({
  kind: 'difference',
  left,
  right,
  size: true,
  operation: 'minus',
})

const cellOf = (part: FilterPart, column: number): Plan => ({
  kind: 'list',
  rows: toFilter([part]).rows,
  columns: [column],
  distinct: true,
})

/** Both mean the same cells, as where a word is repeated. */
const sameRows = (left: FilterPart, right: FilterPart): boolean =>
  JSON.stringify(left.condition) === JSON.stringify(right.condition)

/** Two different values of one column, in the order they were said. */
export function pairsOf({ question, grid }: ReadingContext): readonly (readonly [FilterPart, FilterPart])[] {
  const parts = partsOf(question, grid).filter((part) => part.kind !== 'compare' && !part.negated)
  const pairs: { pair: readonly [FilterPart, FilterPart]; score: number }[] = []
  for (const left of parts) {
    for (const right of parts) {
      if (left.column !== right.column || left.end > right.start || sameRows(left, right)) continue
      pairs.push({ pair: [left, right], score: left.score + right.score })
    }
  }
  return pairs
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ pair }) => pair)
}
