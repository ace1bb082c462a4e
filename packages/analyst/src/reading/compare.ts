import { cellAt } from '../linking/grid.ts'
import type { Plan } from '../plan/plan.ts'
import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'
import { pairsOf } from './difference.ts'
import type { FilterPart } from './filter.ts'
import { toFilter } from './filters.ts'
import { keysOf } from './superlative.ts'

/** `more or less`: the answer is one of the two words, by whether the first thing has the greater value. */
const choices: readonly {
  readonly words: readonly string[]
  readonly answers: readonly [string, string]
  readonly about: readonly string[]
}[] = [
  { words: ['more', 'or', 'less'], answers: ['more', 'less'], about: [] },
  { words: ['less', 'or', 'more'], answers: ['more', 'less'], about: [] },
  { words: ['more', 'or', 'fewer'], answers: ['more', 'fewer'], about: [] },
  { words: ['higher', 'or', 'lower'], answers: ['higher', 'lower'], about: [] },
  { words: ['greater', 'or', 'less'], answers: ['greater', 'less'], about: [] },
  { words: ['before', 'or', 'after'], answers: ['after', 'before'], about: ['year', 'date'] },
  { words: ['earlier', 'or', 'later'], answers: ['later', 'earlier'], about: ['year', 'date'] },
]

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
    for (const choice of choices) {
      const at = question.words.findIndex((_, start) =>
        choice.words.every((text, offset) => question.words[start + offset]?.text === text),
      )
      if (at < 0) continue
      for (const key of keysOf(context, { order: 'highest', about: choice.about, start: at, end: at + 3 }).slice(
        0,
        4,
      )) {
        if (key.column === left.column) continue
        yield {
          plan: {
            kind: 'compare',
            order: 'highest',
            options: options((part) => ({
              kind: 'list',
              rows: toFilter([part]).rows,
              columns: [key.column],
              distinct: true,
            })),
            words: choice.answers,
          },
          reading: 'compare.words',
          spans: [...spans, { start: at, end: at + 3 }, ...(key.mention ? [key.mention] : [])],
          signals: { 'key.score': key.score, 'key.about': key.about ? 1 : 0 },
        }
      }
    }
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
