import type { ListPlan } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type Projection, type ReadingContext, isMeasure, spansOf } from './context.ts'
import { severalColumns } from './superlative.ts'

/** Whole columns, several columns together, and lists in an order. */
export function* list(context: ReadingContext): Iterable<Candidate> {
  const { filters, projections, question, grid } = context
  const named = projections.filter(({ mention }) => mention !== undefined).slice(0, 4)
  for (const filter of [...filters.slice(0, 5), ...filters.slice(-1)]) {
    const filtered = new Set(filter.parts.filter((part) => part.kind !== 'compare').map(({ column }) => column))
    const sets: readonly (readonly Projection[])[] = [
      ...(filter.parts.length === 0 ? named.map((one) => [one]) : []),
      ...severalColumns(projections, -1, filtered),
      ...(filter.parts.length > 0 ? severalColumns(projections, -1, new Set()) : []),
    ]
    for (const columns of sets) {
      const base: ListPlan = {
        kind: 'list',
        rows: filter.rows,
        columns: columns.map(({ column }) => column),
        distinct: true,
      }
      const spans = [...filter.spans, ...columns.flatMap(spansOf)]
      const name = columns.length === 1 ? 'list' : 'list.columns'
      yield { plan: base, reading: name, spans, filter, answers: columns, signals: {} }
    }
    if (!question.operators.has('sorted') && !question.operators.has('descending')) continue
    const sorting = question.heard.filter(
      ({ operator }) => operator === 'sorted' || operator === 'descending' || operator === 'ascending',
    )
    const order = question.operators.has('descending') ? 'highest' : 'lowest'
    for (const columns of [...named.map((one) => [one]), ...severalColumns(projections, -1, filtered)]) {
      for (const key of named) {
        const column = grid.columns[key.column]
        if (column === undefined || (!isMeasure(column) && columns.length > 1)) continue
        yield {
          plan: {
            kind: 'list',
            rows: filter.rows,
            columns: columns.map((one) => one.column),
            distinct: false,
            sort: { column: key.column, order },
          },
          reading: 'list.sorted',
          spans: [...filter.spans, ...columns.flatMap(spansOf), ...spansOf(key), ...sorting],
          filter,
          answers: columns,
          signals: { 'sort.own': columns.some((one) => one.column === key.column) ? 1 : 0 },
        }
      }
    }
  }
}
