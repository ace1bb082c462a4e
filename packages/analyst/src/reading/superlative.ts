import type { DegreeMention } from '../linking/linked-question.ts'
import type { GridColumn } from '../linking/grid.ts'
import type { ColumnMention } from '../linking/mention.ts'
import type { Candidate } from './candidate.ts'
import { columnRuns } from './column-runs.ts'
import { type ReadingContext, isMeasure, spansOf } from './context.ts'
import { nearestMention } from './filters.ts'

interface Key {
  readonly column: number
  readonly score: number
  readonly mention?: ColumnMention
  readonly about: boolean
}

/** The row that is highest or lowest in a column: `who scored the most points`, `the oldest building`, `top 3 by sales`. */
export function* superlative(context: ReadingContext): Iterable<Candidate> {
  const { question, filters, grid } = context
  for (const degree of question.degrees) {
    const count = countBeside(context, degree)
    for (const key of keysOf(context, degree).slice(0, 5)) {
      for (const filter of [...filters.slice(0, 6), ...filters.slice(-1)]) {
        if (filter.parts.some((part) => part.column === key.column && part.kind !== 'compare')) continue
        const filtered = new Set(filter.parts.filter((part) => part.kind !== 'compare').map(({ column }) => column))
        const rows = {
          kind: 'top' as const,
          of: filter.rows,
          by: key.column,
          order: degree.order,
          count: count?.value ?? 1,
        }
        const spans = [...filter.spans, degree, ...(key.mention ? [key.mention] : []), ...(count ? [count] : [])]
        const signals = {
          'key.score': key.score,
          'key.about': key.about ? 1 : 0,
          'key.unnamed': key.mention === undefined && !key.about ? 1 : 0,
          'key.gap':
            key.mention === undefined
              ? 1
              : key.mention.start >= degree.end
                ? Math.min(6, key.mention.start - degree.end) / 6
                : 0.9,
          'key.text': 1 - (grid.columns[key.column]?.leading ?? 0),
          'key.numeric': grid.columns[key.column]?.numeric ?? 0,
        }
        for (const projection of context.projections.slice(0, 8)) {
          if (projection.column === key.column || filtered.has(projection.column)) continue
          yield {
            plan: { kind: 'list', rows, columns: [projection.column], distinct: true },
            reading: `superlative.${degree.order}`,
            spans: [...spans, ...spansOf(projection)],
            filter,
            answers: [projection],
            signals,
          }
        }
        const wholes = question.words.flatMap((word, at) =>
          /^(rows?|records?|entries|entry|lines?)$/.test(word.text) ? [{ start: at, end: at + 1 }] : [],
        )
        if (wholes.length > 0) {
          yield {
            plan: { kind: 'list', rows, columns: grid.columns.map(({ index }) => index), distinct: false },
            reading: `superlative.${degree.order}.columns`,
            spans: [...spans, ...wholes],
            filter,
            signals: { ...signals, 'whole rows': 1 },
          }
        }
        for (const columns of columnRuns(context)) {
          if (columns.some(({ column }) => filtered.has(column))) continue
          yield {
            plan: { kind: 'list', rows, columns: columns.map(({ column }) => column), distinct: true },
            reading: `superlative.${degree.order}.columns`,
            spans: [...spans, ...columns.flatMap(spansOf)],
            filter,
            answers: columns,
            signals,
          }
        }
      }
    }
  }
}

export function keysOf({ question, grid }: ReadingContext, degree: DegreeMention): readonly Key[] {
  return grid.columns
    .filter(isMeasure)
    .map((column): Key => {
      const mention =
        nearestMention(question, degree, column.index) ??
        question.columns.find((other) => other.column === column.index)
      const about = isAbout(column, degree)
      const near =
        mention === undefined
          ? 0
          : mention.score * (mention.start >= degree.end && mention.start - degree.end <= 4 ? 1 : 0.6)
      return {
        column: column.index,
        score: Math.max(near, about ? 0.7 : 0),
        about,
        ...(mention === undefined ? {} : { mention }),
      }
    })
    .sort((a, b) => b.score - a.score)
}

const isAbout = (column: GridColumn, degree: DegreeMention): boolean =>
  column.words.some((word) => degree.about.includes(word.stem) || degree.about.includes(word.text))

function countBeside(
  { question }: ReadingContext,
  degree: DegreeMention,
): { start: number; end: number; value: number } | undefined {
  for (const at of [degree.end, degree.start - 1, degree.start - 2, degree.start - 3, degree.start - 4]) {
    const value = question.words[at]?.number
    if (value !== undefined && value >= 2 && value <= 50 && Number.isInteger(value))
      return { start: at, end: at + 1, value }
  }
  return undefined
}
