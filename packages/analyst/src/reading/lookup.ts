import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** The cells of a column in the rows that were named: `what county is A5 in`. */
export function* lookup({ filters, projections }: ReadingContext): Iterable<Candidate> {
  for (const [rank, filter] of filters.entries()) {
    if (filter.parts.length === 0) continue
    const filtered = new Set(filter.parts.map(({ column }) => column))
    for (const projection of projections.slice(0, rank < 4 ? 14 : 5)) {
      if (filtered.has(projection.column)) continue
      yield {
        plan: { kind: 'list', rows: filter.rows, columns: [projection.column], distinct: true },
        reading: 'lookup',
        spans: [...filter.spans, ...spansOf(projection)],
        filter,
        answers: [projection],
        signals: {},
      }
    }
  }
}
