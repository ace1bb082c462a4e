import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** Rows that agree with a named one: `which ship has the same nationality as …`. */
export function* same({ question, filters, projections, grid }: ReadingContext): Iterable<Candidate> {
  const heard = question.heard.filter(({ operator }) => operator === 'same')
  if (heard.length === 0) return
  const shared = projections.filter(({ mention }) => mention !== undefined).slice(0, 4)
  for (const filter of filters.slice(0, 5)) {
    if (filter.parts.length === 0) continue
    for (const by of shared) {
      if ((grid.columns[by.column]?.distinctness ?? 1) >= 1 || filter.parts.some(({ column }) => column === by.column))
        continue
      const rows = { kind: 'same' as const, of: filter.rows, column: by.column }
      for (const projection of projections.slice(0, 6)) {
        if (projection.column === by.column) continue
        yield {
          plan: { kind: 'list', rows, columns: [projection.column], distinct: true },
          reading: 'same',
          spans: [...filter.spans, ...heard, ...spansOf(by), ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: {
            'same own': filter.parts.some(({ column }) => column === projection.column) ? 1 : 0,
            'same score': by.score,
          },
        }
      }
      yield {
        plan: { kind: 'count', rows },
        reading: 'same.count',
        spans: [...filter.spans, ...heard, ...spansOf(by)],
        filter,
        signals: { 'same score': by.score },
      }
    }
  }
}
