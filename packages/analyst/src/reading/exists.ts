import type { Candidate } from './candidate.ts'
import type { ReadingContext } from './context.ts'

const opening = /^(did|does|do|is|was|were|are|has|have|had|can|could|will)$/

/** Yes when some row fits. */
export function* exists({ question, filters }: ReadingContext): Iterable<Candidate> {
  if (!opening.test(question.words[0]?.text ?? '')) return
  const heard = { start: 0, end: 1 }
  for (const filter of filters.slice(0, 4)) {
    if (filter.parts.length === 0) continue
    yield {
      plan: { kind: 'exists', rows: filter.rows },
      reading: 'exists',
      spans: [...filter.spans, heard],
      filter,
      signals: {},
    }
  }
}
