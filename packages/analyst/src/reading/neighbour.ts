import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** The row above or below the one that was named: `who came after …`, `the film listed before …`. */
export function* neighbour({ question, filters, projections }: ReadingContext): Iterable<Candidate> {
  for (const { operator, start, end } of question.heard) {
    if (operator !== 'next' && operator !== 'previous') continue
    for (const filter of filters.slice(0, 8)) {
      if (filter.parts.length === 0) continue
      for (const projection of projections.slice(0, 7)) {
        yield {
          plan: {
            kind: 'list',
            rows: { kind: 'beside', of: filter.rows, offset: operator === 'next' ? 1 : -1 },
            columns: [projection.column],
            distinct: true,
          },
          reading: `neighbour.${operator}`,
          spans: [...filter.spans, { start, end }, ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: { 'neighbour.own': filter.parts.some((part) => part.column === projection.column) ? 1 : 0 },
        }
      }
    }
  }
}
