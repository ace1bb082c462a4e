import type { Rows } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** Everything below or above a named row: `how many placed after …`, `who was drafted before …`. */
export function* beyond({ question, filters, projections }: ReadingContext): Iterable<Candidate> {
  for (const { operator, start, end } of question.heard) {
    if (operator !== 'next' && operator !== 'previous') continue
    for (const filter of filters.slice(0, 4)) {
      if (filter.parts.length === 0) continue
      const rows: Rows = { kind: 'beyond', of: filter.rows, direction: operator === 'next' ? 1 : -1 }
      const spans = [...filter.spans, { start, end }]
      yield { plan: { kind: 'count', rows }, reading: `beyond.count.${operator}`, spans, filter, signals: {} }
      for (const projection of projections.slice(0, 4)) {
        yield {
          plan: { kind: 'list', rows, columns: [projection.column], distinct: true },
          reading: `beyond.list.${operator}`,
          spans: [...spans, ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: {},
        }
      }
    }
  }
}
