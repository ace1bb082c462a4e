import type { ComparisonOperator } from '../lexicon/comparisons.ts'
import type { ChartKind } from '@excel-ai-chat/analysis'
import type { Aggregate, Rows } from './rows.ts'

export type DateBin = 'year' | 'quarter' | 'month' | 'weekday' | 'day' | 'hour'

/** What one axis shows. Columns are indices into `Table.columns`. */
export type ChartValue =
  | { readonly kind: 'cell'; readonly column: number; readonly bin?: DateBin }
  | { readonly kind: 'count' }
  | { readonly kind: 'aggregate'; readonly aggregate: Aggregate; readonly column: number }

/** Only groups whose aggregate passes are drawn. */
export interface Having {
  readonly aggregate: Aggregate
  readonly column: number
  readonly operator: ComparisonOperator
  readonly value: number
}

/**
 * A chart of some rows. Where an axis counts or aggregates, the rows are grouped by the axes that do not, by the series
 * and by `by`; else every row is a mark.
 */
export interface ChartPlan {
  readonly kind: 'chart'
  readonly chart: Exclude<ChartKind, 'bar' | 'histogram'>
  /** Why this kind of chart. */
  readonly reason: string
  readonly rows: Rows
  readonly x: ChartValue
  readonly y: ChartValue
  /** The column whose cells make the series. */
  readonly series?: number
  /** A column to group by that is neither an axis nor a series. */
  readonly by?: number
  readonly having?: Having
  readonly sort?: { readonly by: 'x' | 'y'; readonly order: 'ascending' | 'descending' }
}
