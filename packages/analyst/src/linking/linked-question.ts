import { type Operator, operatorPhrases } from '../lexicon/operators.ts'
import { type Degree, degrees } from '../lexicon/superlatives.ts'
import { type Word, words } from '../lexicon/words.ts'
import { linkColumns } from './columns.ts'
import { linkComparisons } from './comparisons.ts'
import type { Grid } from './grid.ts'
import type { ColumnMention, ComparisonMention, Span, ValueMention } from './mention.ts'
import { linkValues } from './values.ts'

export interface Heard extends Span {
  readonly operator: Operator
}

/** A superlative or comparative adjective and the columns it may be about. */
export interface DegreeMention extends Span, Degree {}

/** The question with everything that was recognised in it, before any of it is decided. */
export interface LinkedQuestion {
  readonly text: string
  readonly words: readonly Word[]
  readonly columns: readonly ColumnMention[]
  readonly values: readonly ValueMention[]
  readonly comparisons: readonly ComparisonMention[]
  readonly heard: readonly Heard[]
  readonly operators: ReadonlySet<Operator>
  readonly degrees: readonly DegreeMention[]
}

export function linkQuestion(text: string, grid: Grid): LinkedQuestion {
  const asked = words(text)
  const heard = hear(asked)
  return {
    text,
    words: asked,
    columns: linkColumns(asked, grid),
    values: linkValues(asked, grid),
    comparisons: linkComparisons(asked),
    heard,
    operators: new Set(heard.map(({ operator }) => operator)),
    degrees: asked.flatMap((word, at) =>
      (degrees.get(word.text) ?? []).map((degree) => ({ ...degree, start: at, end: at + 1 })),
    ),
  }
}

function hear(asked: readonly Word[]): readonly Heard[] {
  return operatorPhrases.flatMap(({ words: phrase, operator }) =>
    asked.flatMap((_, at) =>
      phrase.every((text, offset) => asked[at + offset]?.text === text)
        ? [{ operator, start: at, end: at + phrase.length }]
        : [],
    ),
  )
}
