import { stopWords } from '../lexicon/stop-words.ts'
import type { Grid } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { Span } from '../linking/mention.ts'
import type { Executor } from '../plan/execute.ts'
import { allRows, type Rows } from '../plan/plan.ts'
import { type FilterPart, partsOf, toFilter } from '../reading/filters.ts'
import { overlaps } from './fields.ts'

export interface RowChoice {
  readonly rows: Rows
  readonly spans: readonly Span[]
}

/** A condition is taken when it says a whole cell, or compares a number with a column that stands beside it. */
const least = 0.75

/**
 * The rows that a request is about. More cautious than a question's filters: most requests draw the whole table, and
 * words such as `country` or `total` may stand in a cell as well.
 */
export function chooseRows(question: LinkedQuestion, grid: Grid, executor: Executor): RowChoice {
  const taken: FilterPart[] = []
  const parts = partsOf(question, grid)
    .filter((part) => part.kind !== 'contains' && part.score >= least && clear(part, question))
    .sort((a, b) => b.score - a.score)
  for (const part of parts) if (!taken.some((other) => overlaps(other, part))) taken.push(part)
  if (taken.length === 0) return { rows: allRows, spans: [] }
  const filter = toFilter(taken)
  return executor.select(filter.rows).length === 0 ? { rows: allRows, spans: [] } : { rows: filter.rows, spans: taken }
}

/** Not a word that also names a column, and not a number or a letter that happens to stand in some cell. */
function clear(part: FilterPart, question: LinkedQuestion): boolean {
  if (part.kind === 'compare')
    return part.named !== undefined || part.mention.kind !== 'comparison' || part.mention.operator === 'between'
  const said = question.words.slice(part.start, part.end)
  if (said.every((word) => stopWords.has(word.text) || word.text.length < 2))
    return part.named !== undefined && said.some((word) => !stopWords.has(word.text))
  if (said.every((word) => word.number !== undefined)) return part.named !== undefined
  return !question.columns.some((mention) => mention.score > 0.45 && overlaps(mention, part))
}
