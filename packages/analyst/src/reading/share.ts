import { type Plan, type Rows, allRows } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'
import { toFilter } from './filters.ts'

/** What part of all rows, or of the sum of a column, some rows make up: `what percentage of orders are paid`. */
export function* share({ question, filters, projections, grid }: ReadingContext): Iterable<Candidate> {
  const heard = question.heard.filter(({ operator }) => operator === 'share')
  if (heard.length === 0) return
  const measures = projections.filter(
    ({ column, mention }) => mention !== undefined && (grid.columns[column]?.numeric ?? 0) > 0.7,
  )
  for (const filter of filters.slice(0, 6)) {
    if (filter.parts.length === 0) continue
    const wholes: readonly Rows[] = [
      allRows,
      ...(filter.parts.length > 1 ? filter.parts.map((part) => toFilter([part]).rows) : []),
    ]
    for (const [rank, whole] of wholes.entries()) {
      const variant = rank === 0 ? 'all' : 'part'
      const counted = (rows: Rows): Plan => ({ kind: 'count', rows })
      yield {
        plan: {
          kind: 'difference',
          left: counted(filter.rows),
          right: counted(whole),
          size: false,
          operation: 'share',
        },
        reading: `share.count.${variant}`,
        spans: [...filter.spans, ...heard],
        filter,
        signals: {},
      }
      for (const projection of measures.slice(0, 3)) {
        if (filter.parts.some(({ column }) => column === projection.column)) continue
        const summed = (rows: Rows): Plan => ({ kind: 'aggregate', aggregate: 'sum', rows, column: projection.column })
        yield {
          plan: {
            kind: 'difference',
            left: summed(filter.rows),
            right: summed(whole),
            size: false,
            operation: 'share',
          },
          reading: `share.sum.${variant}`,
          spans: [...filter.spans, ...heard, ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: {},
        }
      }
    }
  }
}
