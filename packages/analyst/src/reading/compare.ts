import { cellAt } from '../linking/grid.ts'
import type { Plan } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'
import { pairsOf } from './difference.ts'
import { type FilterPart, toFilter } from './filters.ts'
import { keysOf } from './superlative.ts'

/** Which of two named things has more: `who scored higher, Bowes or Klepp`. */
export function* compare(context: ReadingContext): Iterable<Candidate> {
  const { question, executor, grid } = context
  if (!question.operators.has('compare')) return
  for (const [left, right] of pairsOf(context)) {
    const label = (part: FilterPart): string => {
      const row = executor.select(toFilter([part]).rows)[0]
      return row === undefined ? part.mention.kind : cellAt(grid, part.column, row).text
    }
    const options = (value: (part: FilterPart) => Plan) => [
      { label: label(left), value: value(left) },
      { label: label(right), value: value(right) },
    ]
    const spans = [
      ...toFilter([left]).spans,
      ...toFilter([right]).spans,
      ...question.heard.filter(({ operator }) => operator === 'or'),
    ]
    for (const degree of question.degrees) {
      for (const key of keysOf(context, degree).slice(0, 4)) {
        if (key.column === left.column) continue
        yield {
          plan: {
            kind: 'compare',
            order: degree.order,
            options: options((part) => ({
              kind: 'list',
              rows: toFilter([part]).rows,
              columns: [key.column],
              distinct: true,
            })),
          },
          reading: `compare.${degree.order}`,
          spans: [...spans, degree, ...(key.mention ? [key.mention] : [])],
          signals: {
            'key.score': key.score,
            'key.about': key.about ? 1 : 0,
            'key.unnamed': key.mention === undefined && !key.about ? 1 : 0,
          },
        }
      }
      yield {
        plan: {
          kind: 'compare',
          order: degree.order,
          options: options((part) => ({ kind: 'count', rows: toFilter([part]).rows })),
        },
        reading: `compare.count.${degree.order}`,
        spans: [...spans, degree],
        signals: {},
      }
    }
  }
}
