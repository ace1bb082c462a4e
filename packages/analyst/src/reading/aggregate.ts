import type { Operator } from '../lexicon/operators.ts'
import type { Aggregate } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type ReadingContext, isMeasure, spansOf } from './context.ts'

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
          signals: {},
        }
      }
    }
  }
}
