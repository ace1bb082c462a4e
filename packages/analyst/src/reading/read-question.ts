import type { Grid } from '../linking/grid.ts'
import { linkQuestion } from '../linking/linked-question.ts'
import { Executor } from '../plan/execute.ts'
import type { Candidate } from './candidate.ts'
import { readers } from './catalogue.ts'
import { type ReadingContext, projectionsOf } from './context.ts'
import { filtersOf } from './filters.ts'

/** A question with more readings than this is not read further: the best families come first. */
const most = 2500

/** Every candidate reading of a question, each plan once. */
export function readQuestion(
  text: string,
  grid: Grid,
): { readonly context: ReadingContext; readonly candidates: readonly Candidate[] } {
  const question = linkQuestion(text, grid)
  const executor = new Executor(grid)
  const context: ReadingContext = {
    question,
    grid,
    executor,
    filters: filtersOf(question, grid, executor),
    projections: projectionsOf(question, grid),
  }
  const candidates: Candidate[] = []
  for (const reader of readers) {
    for (const candidate of reader(context)) {
      candidates.push(candidate)
      if (candidates.length >= most) return { context, candidates }
    }
  }
  return { context, candidates }
}
