import type { Condition, Rows } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf, subjectColumn } from './context.ts'

/** What is missing, what repeats, and what there is at all. */
export function* quality(context: ReadingContext): Iterable<Candidate> {
  const { question, projections, filters, grid } = context
  const heard = (operator: 'missing' | 'duplicates' | 'describe') =>
    question.heard.filter((span) => span.operator === operator)
  const missing = heard('missing')
  const subject = subjectColumn(grid)
  for (const projection of missing.length === 0
    ? []
    : projections.filter(({ mention }) => mention !== undefined).slice(0, 4)) {
    const spans = [...missing, ...spansOf(projection)]
    const answers = [projection]
    for (const filter of [...filters.slice(0, 2), ...filters.slice(-1)]) {
      yield {
        plan: { kind: 'count', rows: filter.rows, missing: projection.column },
        reading: 'missing.count',
        spans: [...filter.spans, ...spans],
        filter,
        answers,
        signals: {},
      }
    }
    if (subject === undefined) continue
    const condition: Condition = { kind: 'not', condition: { kind: 'filled', column: projection.column } }
    const rows: Rows = { kind: 'where', condition }
    yield {
      plan: { kind: 'list', rows, columns: [subject.index], distinct: false },
      reading: 'missing.list',
      spans,
      answers,
      signals: {},
    }
  }
  // Without a column, the overview counts what is missing in each.
  if (missing.length > 0 && projections.every(({ mention }) => mention === undefined)) {
    yield { plan: { kind: 'describe' }, reading: 'describe', spans: missing, signals: {} }
  }
  const repeated = heard('duplicates')
  if (repeated.length > 0) {
    const plan = { kind: 'count' as const, rows: { kind: 'all' as const }, duplicates: true }
    yield { plan, reading: 'duplicates', spans: repeated, signals: {} }
  }
  const described = heard('describe')
  if (described.length === 0) return
  yield { plan: { kind: 'describe' }, reading: 'describe', spans: described, signals: {} }
  for (const projection of projections.filter(({ mention }) => mention !== undefined).slice(0, 3)) {
    yield {
      plan: { kind: 'describe', column: projection.column },
      reading: 'describe.column',
      spans: [...described, ...spansOf(projection)],
      answers: [projection],
      signals: {},
    }
  }
}
