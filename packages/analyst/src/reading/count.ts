import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** How many rows, or how many different cells of a column. */
export function* count({ question, filters, projections, grid }: ReadingContext): Iterable<Candidate> {
  if (!question.operators.has('count')) return
  const heard = question.heard.filter(({ operator }) => operator === 'count')
  for (const filter of filters) {
    yield {
      plan: { kind: 'count', rows: filter.rows },
      reading: 'count',
      spans: [...filter.spans, ...heard],
      filter,
      signals: {},
    }
  }
  const distinctHeard = question.heard.filter(({ operator }) => operator === 'distinct')
  for (const filter of [...filters.slice(0, 5), ...filters.slice(-1)]) {
    for (const projection of projections.slice(0, 4)) {
      if (projection.mention === undefined) continue
      if ((grid.columns[projection.column]?.distinctness ?? 1) >= 1 && distinctHeard.length === 0) continue
      yield {
        plan: { kind: 'count', rows: filter.rows, distinct: projection.column },
        reading: 'count.distinct',
        spans: [...filter.spans, ...heard, ...distinctHeard, ...spansOf(projection)],
        filter,
        answers: [projection],
        signals: {},
      }
    }
  }
}
