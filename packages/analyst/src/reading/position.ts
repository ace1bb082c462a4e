import type { Candidate } from './candidate.ts'
import { type ReadingContext, spansOf } from './context.ts'

/** The first, last or nth row as the table stands. */
export function* position({ question, filters, projections }: ReadingContext): Iterable<Candidate> {
  const places: { start: number; end: number; position: number; name: string }[] = []
  for (const { operator, start, end } of question.heard) {
    if (operator === 'first') places.push({ start, end, position: 1, name: 'first' })
    if (operator === 'last') places.push({ start, end, position: -1, name: 'last' })
  }
  question.words.forEach((word, at) => {
    if (word.ordinal !== undefined && word.ordinal > 1)
      places.push({ start: at, end: at + 1, position: word.ordinal, name: 'nth' })
    if (word.text === 'second' && question.words[at + 1]?.text === 'to' && question.words[at + 2]?.text === 'last') {
      places.push({ start: at, end: at + 3, position: -2, name: 'nth' })
    }
  })
  for (const place of places) {
    for (const filter of [...filters.slice(0, 6), ...filters.slice(-1)]) {
      const filtered = new Set(filter.parts.map(({ column }) => column))
      for (const projection of projections.slice(0, 8)) {
        if (filtered.has(projection.column)) continue
        yield {
          plan: {
            kind: 'list',
            rows: { kind: 'at', of: filter.rows, position: place.position },
            columns: [projection.column],
            distinct: true,
          },
          reading: `position.${place.name}`,
          spans: [...filter.spans, place, ...spansOf(projection)],
          filter,
          answers: [projection],
          signals: {},
        }
      }
    }
  }
}
