import type { ListPlan } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { columnRuns } from './column-runs.ts'
import { type Projection, type ReadingContext, isMeasure, spansOf, subjectColumn } from './context.ts'
import type { Filter } from './filter.ts'

/** Whole columns, several columns together, and lists in an order. */
export function* list(context: ReadingContext): Iterable<Candidate> {
  const { filters, projections, question, grid } = context
  const named = projections.filter(({ mention }) => mention !== undefined).slice(0, 4)
  const several = columnRuns(context)
  for (const filter of [...filters.slice(0, 5), ...filters.slice(-1)]) {
    const sets = [...(filter.parts.length === 0 ? named.map((one) => [one]) : []), ...several]
    for (const columns of sets) {
      const plan: ListPlan = {
        kind: 'list',
        rows: filter.rows,
        columns: columns.map(({ column }) => column),
        distinct: true,
      }
      const spans = [...filter.spans, ...columns.flatMap(spansOf)]
      const reading = columns.length === 1 ? 'list' : 'list.columns'
      yield { plan, reading, spans, filter, answers: columns, signals: repeats(columns, filter) }
    }
    if (question.operators.has('sorted') || question.operators.has('descending')) {
      const subject = subjectColumn(grid)
      const unnamed =
        subject === undefined || named.some(({ column }) => column === subject.index)
          ? []
          : [{ column: subject.index, score: 0.2 }]
      yield* sorted(context, filter, [...[...named, ...unnamed].map((one) => [one]), ...several])
    }
  }
  const everything = question.heard.filter(({ operator }) => operator === 'everything')
  if (everything.length === 0) return
  const columns = grid.columns.map(({ index }) => index)
  for (const filter of [...filters.slice(0, 2), ...filters.slice(-1)]) {
    const plan: ListPlan = { kind: 'list', rows: filter.rows, columns, distinct: true }
    yield { plan, reading: 'list.everything', spans: [...filter.spans, ...everything], filter, signals: {} }
  }
}

/** A column that is also the condition's seldom belongs to the answer. */
const repeats = (columns: readonly Projection[], filter: Filter): Record<string, number> => ({
  'columns repeat filter': columns.filter(({ column }) => filter.parts.some((part) => part.column === column)).length,
})

function* sorted(
  context: ReadingContext,
  filter: Filter,
  sets: readonly (readonly Projection[])[],
): Iterable<Candidate> {
  const { question, projections, grid } = context
  const heard = question.heard.filter(
    ({ operator }) => operator === 'sorted' || operator === 'descending' || operator === 'ascending',
  )
  const order = question.operators.has('descending') ? ('highest' as const) : ('lowest' as const)
  for (const columns of sets) {
    for (const key of projections.filter(({ mention }) => mention !== undefined).slice(0, 6)) {
      const column = grid.columns[key.column]
      if (column === undefined) continue
      const own = columns.some((one) => one.column === key.column)
      const last = heard.at(-1)
      const after = question.columns.some(
        (mention) => mention.column === key.column && mention.start >= (heard[0]?.start ?? 0),
      )
      yield {
        plan: {
          kind: 'list',
          rows: filter.rows,
          columns: columns.map((one) => one.column),
          distinct: false,
          sort: { column: key.column, order },
        },
        reading: 'list.sorted',
        spans: [...filter.spans, ...columns.flatMap(spansOf), ...spansOf(key), ...heard],
        filter,
        answers: columns,
        signals: {
          ...repeats(columns, filter),
          'sort own': own ? 1 : 0,
          'sort unnamed': columns.every(({ mention }) => mention === undefined) ? 1 : 0,
          'sort said after': after ? 1 : 0,
          'sort score': key.score,
          'sort gap': Math.min(6, Math.abs((key.mention?.start ?? 0) - (last?.end ?? 0))) / 6,
          'sort measure': isMeasure(column) ? 1 : 0,
        },
      }
    }
  }
}
