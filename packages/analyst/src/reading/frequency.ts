import type { Candidate } from './candidate.ts'
import { columnRuns } from './column-runs.ts'
import { type Projection, type ReadingContext, spansOf } from './context.ts'
import type { Filter } from './filter.ts'

/** The cell that stands most (or least) often in a column: `which team is represented the most`. */
export function* frequency(context: ReadingContext): Iterable<Candidate> {
  const { question, filters, projections, grid } = context
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
        yield* withOthers(context, filter, projection, degree)
      }
    }
  }
}

/** The most frequent cell together with further columns of its first row: `name and rank points of who won most often`. */
function* withOthers(
  context: ReadingContext,
  filter: Filter,
  key: Projection,
  degree: { readonly start: number; readonly end: number; readonly order: 'highest' | 'lowest' },
): Iterable<Candidate> {
  for (const run of columnRuns(context)) {
    if (run.length > 3 || !run.some(({ column }) => column === key.column)) continue
    const others = run.filter(({ column }) => column !== key.column)
    yield {
      plan: {
        kind: 'group',
        rows: filter.rows,
        by: [key.column],
        measures: others.map(({ column }) => ({ kind: 'first', column })),
        sort: { measure: { kind: 'count' }, order: degree.order },
        take: 1,
        show: 'both',
      },
      reading: `frequency.${degree.order}.columns`,
      spans: [...filter.spans, degree, ...run.flatMap(spansOf)],
      filter,
      answers: run,
      signals: {},
    }
  }
}
