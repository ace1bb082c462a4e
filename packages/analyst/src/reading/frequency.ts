import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** The cell that stands most (or least) often in a column: `which team is represented the most`. */
export function* frequency({ question, filters, projections, grid }: ReadingContext): Iterable<Candidate> {
  const degrees = question.degrees.filter((degree) =>
    /^(most|least|fewest|highest|greatest|largest|more|fewer|less|popular|lowest)$/.test(
      question.words[degree.start]?.text ?? '',
    ),
  )
  const heard = [
    ...degrees,
    ...question.heard
      .filter(({ operator }) => operator === 'common')
      .map((span) => ({ ...span, order: 'highest' as const })),
  ]
  for (const degree of heard) {
    for (const filter of [...filters.slice(0, 5), ...filters.slice(-1)]) {
      const filtered = new Set(filter.parts.map(({ column }) => column))
      for (const projection of projections.slice(0, 6)) {
        const column = grid.columns[projection.column]
        if (column === undefined || filtered.has(projection.column) || column.distinctness >= 1) continue
        yield {
          plan: {
            kind: 'group',
            rows: filter.rows,
            by: [projection.column],
            measures: [{ kind: 'count' }],
            sort: { measure: { kind: 'count' }, order: degree.order },
            take: 1,
            show: 'label',
          },
          reading: `frequency.${degree.order}`,
          spans: [...filter.spans, degree, ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: {},
        }
      }
    }
  }
}
