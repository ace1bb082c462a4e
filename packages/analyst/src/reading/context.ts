import type { Grid, GridColumn } from '../linking/grid.ts'
import type { LinkedQuestion } from '../linking/linked-question.ts'
import type { ColumnMention, Span } from '../linking/mention.ts'
import type { Executor } from '../plan/execute.ts'
import type { Filter } from './filter.ts'

/** A column that the answer may come from. */
export interface Projection {
  readonly column: number
  /** 0 to 1, without a mention a guess from the kind of question and the place of the column. */
  readonly score: number
  readonly mention?: ColumnMention
}

/** Everything a reading may look at. */
export interface ReadingContext {
  readonly question: LinkedQuestion
  readonly grid: Grid
  readonly executor: Executor
  /** Best first; the last one selects all rows. */
  readonly filters: readonly Filter[]
  /** Every column, best first. */
  readonly projections: readonly Projection[]
}

/** A column of numbers or of dates: something to compare, sort and aggregate by. */
export const isMeasure = (column: GridColumn): boolean => column.leading > 0.5 || column.dated > 0.5

/** The best mention of each column, then the columns that go unmentioned: names before numbers, left before right. */
export function projectionsOf(question: LinkedQuestion, grid: Grid): readonly Projection[] {
  const asked = question.words[0]?.text ?? ''
  return grid.columns
    .map((column): Projection => {
      const mention = question.columns
        .filter((candidate) => candidate.column === column.index)
        .sort((a, b) => b.score - a.score || a.start - b.start)[0]
      const wordy = column.leading < 0.5 && column.distinctness > 0.5
      const guess =
        (wordy && (asked === 'who' || asked === 'which' || asked === 'what') ? 0.2 : 0) +
        (asked === 'when' && column.dated > 0.5 ? 0.3 : 0) +
        0.1 / (column.index + 1)
      return mention === undefined
        ? { column: column.index, score: guess }
        : { column: column.index, score: Math.max(mention.score, guess), mention }
    })
    .sort((a, b) => b.score - a.score)
}

export const spansOf = (projection: Projection): readonly Span[] =>
  projection.mention === undefined ? [] : [projection.mention]

/** The column that names the rows: the first one of mostly distinct words. */
export function subjectColumn(grid: Grid): GridColumn | undefined {
  return (
    grid.columns.find((column) => column.leading < 0.5 && column.filled > 0 && column.distinctness > 0.7) ??
    grid.columns.find((column) => column.leading < 0.5 && column.filled > 0) ??
    grid.columns[0]
  )
}
