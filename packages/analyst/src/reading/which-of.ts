import type { Rows } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'
import { pairsOf } from './difference.ts'
import { partsOf, toFilter } from './filters.ts'

/** Which of two named things fits, or stands first or last: `was the Oglala or the Tennessee sunk`, `came first, Army or Navy`. */
export function* whichOf({ question, grid, executor, filters, projections }: ReadingContext): Iterable<Candidate> {
  const joints = question.heard.filter(({ operator }) => operator === 'or')
  if (joints.length === 0) return
  const context = { question, grid, executor, filters, projections }
  const others = partsOf(question, grid)
  for (const [left, right] of pairsOf(context).slice(0, 3)) {
    const pair = toFilter([left, right])
    const answers = [{ column: left.column, score: 0.5 }]
    const list = (rows: Rows) => ({ kind: 'list' as const, rows, columns: [left.column], distinct: true })
    for (const operator of ['first', 'last'] as const) {
      const heard = question.heard.filter((phrase) => phrase.operator === operator)
      const before = question.words.flatMap((word, at) =>
        (operator === 'first' ? /^(before|earlier|prior|higher|above)$/ : /^(after|later|lower|below)$/).test(word.text)
          ? [{ start: at, end: at + 1 }]
          : [],
      )
      if (heard.length + before.length === 0) continue
      yield {
        plan: list({ kind: 'at', of: pair.rows, position: operator === 'first' ? 1 : -1 }),
        reading: `which-of.${operator}`,
        spans: [...pair.spans, ...joints, ...heard, ...before],
        answers,
        signals: {},
      }
    }
    for (const other of others) {
      if (
        other.column === left.column ||
        [left, right].some((part) => part.start < other.end && other.start < part.end)
      )
        continue
      const filter = toFilter([left, right, other])
      if (executor.select(filter.rows).length === 0) continue
      yield {
        plan: list(filter.rows),
        reading: 'which-of.fits',
        spans: [...filter.spans, ...joints],
        filter,
        answers,
        signals: {},
      }
    }
  }
}
