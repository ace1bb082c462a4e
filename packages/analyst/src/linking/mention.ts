import type { ComparisonOperator } from '../lexicon/comparisons.ts'
import type { DateParts } from './cell.ts'

/** Words `start` to `end` (exclusive) of the question. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Part of the question that names cells of one column. */
export interface ValueMention extends Span {
  readonly kind: 'value'
  readonly column: number
  /** Distinct cells of the column (codes) that are meant. */
  readonly codes: readonly number[]
  /** The span is the whole cell, not a part of it. */
  readonly exact: boolean
  /** 0 to 1: how much of the cell the span says, and how much the words say at all. */
  readonly score: number
  readonly text: string
}

/** Part of the question that compares with a number or a date, before a column was chosen for it. */
export interface ComparisonMention extends Span {
  readonly kind: 'comparison'
  readonly operator: ComparisonOperator | 'between'
  readonly value: number
  /** Upper end of `between`. */
  readonly upper?: number
  readonly date?: DateParts
  /** No comparing word stood there: the number alone. */
  readonly bare: boolean
}

/** Part of the question that names a column. */
export interface ColumnMention extends Span {
  readonly column: number
  /** 0 to 1: how much of the column's name was said. */
  readonly score: number
}
