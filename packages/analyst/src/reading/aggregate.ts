import type { Operator } from '../lexicon/operators.ts'
import type { Aggregate } from '../plan/plan.ts'
import type { Span } from '../linking/mention.ts'
import type { Candidate } from './candidate.ts'
import { type Projection, type ReadingContext, isMeasure, spansOf } from './context.ts'

const aggregates: readonly (readonly [Operator, Aggregate])[] = [
  ['sum', 'sum'],
  ['average', 'average'],
  ['minimum', 'minimum'],
  ['maximum', 'maximum'],
  ['median', 'median'],
  ['deviation', 'deviation'],
]

/** Sum, average, least, greatest of one column over some rows. */
export function* aggregate({ question, filters, projections, grid }: ReadingContext): Iterable<Candidate> {
  const measures = projections.filter(({ column }) => (grid.columns[column]?.leading ?? 0) > 0.4)
  for (const [operator, name] of aggregates) {
    const heard = question.heard.filter((phrase) => phrase.operator === operator)
    if (heard.length === 0) continue
    // `top 5` asks for rows, not for the one greatest number.
    if ((name === 'maximum' || name === 'minimum') && heard.every(({ end }) => (question.words[end]?.number ?? 0) > 1))
      continue
    for (const [rank, filter] of filters.entries()) {
      const filtered = new Set(filter.parts.map(({ column }) => column))
      for (const projection of measures.slice(0, rank < 3 || filter.parts.length === 0 ? 8 : 4)) {
        if (
          filtered.has(projection.column) &&
          filter.parts.some((part) => part.kind !== 'compare' && part.column === projection.column)
        )
          continue
        const column = grid.columns[projection.column]
        if (column === undefined || !isMeasure(column)) continue
        yield {
          plan: { kind: 'aggregate', aggregate: name, rows: filter.rows, column: projection.column },
          reading: `aggregate.${name}`,
          spans: [...filter.spans, ...heard, ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: { 'operator gap': gapBetween(heard, projection) },
        }
      }
    }
  }
}

/** Words between the operator and the column it is about, in sixths, at most six; 1 where the column goes unnamed. */
function gapBetween(heard: readonly Span[], { mention }: Projection): number {
  if (mention === undefined) return 1
  const gaps = heard.map(({ end }) => (mention.start >= end ? mention.start - end : 5))
  return Math.min(6, ...gaps) / 6
}

/** Two aggregates of the same rows that were both asked for: `the average and maximum age`. */
export function* severalAggregates({ question, filters, projections, grid }: ReadingContext): Iterable<Candidate> {
  const measures = projections
    .filter(
      ({ column, mention }) =>
        mention !== undefined && mention.score >= 0.4 && (grid.columns[column]?.leading ?? 0) > 0.6,
    )
    .slice(0, 4)
  const parts = aggregates.flatMap(([operator, aggregate]) =>
    question.heard
      .filter((phrase) => phrase.operator === operator)
      .flatMap((heard) => measures.map((projection) => ({ aggregate, heard, projection }))),
  )
  for (const filter of [...filters.slice(0, 3), ...filters.slice(-1)]) {
    for (const first of parts) {
      for (const second of parts) {
        if (first.heard.start >= second.heard.start || first.aggregate === second.aggregate) continue
        yield {
          plan: {
            kind: 'aggregate',
            aggregate: first.aggregate,
            rows: filter.rows,
            column: first.projection.column,
            also: [{ aggregate: second.aggregate, column: second.projection.column }],
          },
          reading: 'aggregate.two',
          spans: [
            ...filter.spans,
            first.heard,
            second.heard,
            ...spansOf(first.projection),
            ...spansOf(second.projection),
          ],
          filter,
          answers: first.projection === second.projection ? [first.projection] : [first.projection, second.projection],
          signals: {},
        }
      }
    }
  }
}
