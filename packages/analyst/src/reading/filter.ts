import type { ColumnMention, ComparisonMention, Span, ValueMention } from '../linking/mention.ts'
import type { Condition, Rows } from '../plan/plan.ts'

/** One condition with the words it was read from. */
export interface FilterPart extends Span {
  readonly column: number
  readonly condition: Condition
  readonly score: number
  readonly kind: 'equals' | 'contains' | 'compare'
  readonly negated: boolean
  /** The comparison was turned round, since a better rank is a lower number. */
  readonly flipped?: boolean
  /** The mention of the condition's column that stands beside it, if any. */
  readonly named?: ColumnMention
  readonly mention: ValueMention | ComparisonMention
}

/** A set of conditions that fit together: their words do not overlap. */
export interface Filter {
  readonly parts: readonly FilterPart[]
  readonly rows: Rows
  readonly score: number
  readonly spans: readonly Span[]
}
