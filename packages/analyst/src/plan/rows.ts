import type { ComparisonOperator } from '../lexicon/comparisons.ts'

export type Aggregate = 'sum' | 'average' | 'minimum' | 'maximum' | 'median' | 'deviation'

export type Rows =
  | { readonly kind: 'all' }
  | { readonly kind: 'where'; readonly condition: Condition }
  | {
      readonly kind: 'top'
      readonly of: Rows
      readonly by: number
      readonly order: 'highest' | 'lowest'
      readonly count: number
    }
  /** The nth of some rows; -1 is the last. */
  | { readonly kind: 'at'; readonly of: Rows; readonly position: number }
  /** The row so many rows below (positive) or above each of some rows. */
  | { readonly kind: 'beside'; readonly of: Rows; readonly offset: number }
  /** Rows that agree with some row in a column, without that row itself. */
  | { readonly kind: 'same'; readonly of: Rows; readonly column: number }
  /** All rows below (positive) or above the first of some rows. */
  | { readonly kind: 'beyond'; readonly of: Rows; readonly direction: 1 | -1 }

export type Condition =
  | { readonly kind: 'equals'; readonly column: number; readonly values: readonly string[] }
  | { readonly kind: 'contains'; readonly column: number; readonly text: string; readonly values: readonly string[] }
  | { readonly kind: 'compare'; readonly column: number; readonly operator: ComparisonOperator; readonly value: number }
  | { readonly kind: 'between'; readonly column: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'columns'
      readonly left: number
      readonly operator: ComparisonOperator | '<>'
      readonly right: number
    }
  | { readonly kind: 'filled'; readonly column: number }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }

export const allRows: Rows = { kind: 'all' }
