import type { ColumnMention } from '../linking/mention.ts'
import { similarity } from '../linking/columns.ts'
import type { Projection, ReadingContext } from './context.ts'

const mostColumns = 5
const known = new WeakMap<ReadingContext, readonly (readonly Projection[])[]>()

/**
 * Two to five columns that are named one after another: `name, population and head of state`.
 * Where a word fits several columns, the rest of the question decides: in `names of the winner and loser` they are
 * `winner_name` and `loser_name`.
 */
export function columnRuns(context: ReadingContext): readonly (readonly Projection[])[] {
  const seen = known.get(context)
  if (seen !== undefined) return seen
  const sequence = distinctColumns(sequenceOf(context))
  const runs: (readonly Projection[])[] = []
  for (let start = 0; start < sequence.length; start += 1) {
    for (let end = start + 2; end <= Math.min(sequence.length, start + mostColumns); end += 1)
      runs.push(sequence.slice(start, end))
  }
  known.set(context, runs)
  return runs
}

function sequenceOf({ question, grid }: ReadingContext): readonly Projection[] {
  const everywhere = grid.columns.map((column) => {
    const said = column.words.map((word) =>
      question.words.reduce((best, asked) => Math.max(best, similarity(asked, word)), 0),
    )
    return said.reduce((sum, share) => sum + share, 0) / Math.max(1, said.length)
  })
  const worth = (mention: ColumnMention): number => 0.6 * mention.score + 0.4 * (everywhere[mention.column] ?? 0)
  const ordered = question.columns
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => a.start - b.start || worth(b) - worth(a))
  const chosen: Projection[] = []
  let reached = 0
  let at = -1
  for (const mention of ordered) {
    if (mention.start === at || mention.start < reached) continue
    at = mention.start
    reached = mention.end
    chosen.push({ column: mention.column, score: worth(mention), mention })
  }
  return chosen
}

function distinctColumns(sequence: readonly Projection[]): readonly Projection[] {
  return sequence.filter(
    (one, at) =>
      !sequence.some(
        (other, index) =>
          other.column === one.column && (other.score > one.score || (other.score === one.score && index < at)),
      ),
  )
}
