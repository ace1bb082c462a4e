import type { ComparisonOperator } from '../lexicon/comparisons.ts'
import type { ChartPlan } from './chart-plan.ts'
import type { Aggregate, Rows } from './rows.ts'
import type { StatisticsPlan } from './statistics-plan.ts'

export { type Aggregate, allRows, type Condition, type Rows } from './rows.ts'

/**
 * What is computed, as plain JSON, so that it can be stored with a turn and followed up.
 * Columns are indices into `Table.columns`; cells of a `Cell` are offsets into `range.values`.
 */
export type Plan =
  | ListPlan
  | CountPlan
  | AggregatePlan
  | DifferencePlan
  | ComparePlan
  | ExistsPlan
  | GroupPlan
  | CellsPlan
  | ArithmeticPlan
  | LabelPlan
  | DescribePlan
  | ChartPlan
  | StatisticsPlan

/** The cells of some columns in some rows; in the order of the table unless `sort` says otherwise. */
export interface ListPlan {
  readonly kind: 'list'
  readonly rows: Rows
  readonly columns: readonly number[]
  readonly distinct: boolean
  readonly sort?: Sort
}

/** How many rows, or with `distinct` how many different cells of a column among them. */
export interface CountPlan {
  readonly kind: 'count'
  readonly rows: Rows
  readonly distinct?: number
  /** Counts the blank cells of this column instead. */
  readonly missing?: number
  /** Counts the rows that repeat an earlier row. */
  readonly duplicates?: boolean
}

export interface AggregatePlan {
  readonly kind: 'aggregate'
  readonly aggregate: Aggregate
  readonly rows: Rows
  readonly column: number
  /** Further aggregates of the same rows, shown beside the first. */
  readonly also?: readonly { readonly aggregate: Aggregate; readonly column: number }[]
}

/** `left` minus `right`, both single numbers; `size` leaves the sign away; `plus` adds, the rest divide. */
export interface DifferencePlan {
  readonly kind: 'difference'
  readonly left: Plan
  readonly right: Plan
  readonly size: boolean
  readonly operation: 'minus' | 'plus' | 'divided-by' | 'percent-change' | 'share'
}

/** Which of two named things has more (or less) of something; the answer is the name. */
export interface ComparePlan {
  readonly kind: 'compare'
  readonly options: readonly { readonly label: string; readonly value: Plan }[]
  readonly order: 'highest' | 'lowest'
  /** What is said: the winning label, or a word such as `more` and `less`. */
  readonly words?: readonly [string, string]
}

/** Yes or no. */
export interface ExistsPlan {
  readonly kind: 'exists'
  readonly rows: Rows
}

export interface GroupPlan {
  readonly kind: 'group'
  readonly rows: Rows
  readonly by: readonly number[]
  readonly measures: readonly Measure[]
  readonly having?: { readonly measure: Measure; readonly operator: ComparisonOperator; readonly value: number }
  readonly sort?: { readonly measure?: Measure; readonly order: 'highest' | 'lowest' }
  readonly take?: number
  /** Whether the group's name and the measures are part of the answer. */
  readonly show: 'both' | 'label' | 'measures'
}

export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'aggregate'; readonly aggregate: Aggregate; readonly column: number }
  | { readonly kind: 'first'; readonly column: number }

export interface Cell {
  readonly row: number
  readonly column: number
}

/** Cells of a table whose rows and columns both have labels. */
export interface CellsPlan {
  readonly kind: 'cells'
  readonly cells: readonly Cell[]
  /** What the cells are called: `Unearned revenue, 2019`. */
  readonly label: string
}

export interface ArithmeticPlan {
  readonly kind: 'arithmetic'
  readonly operation:
    | 'difference'
    | 'percent-change'
    | 'ratio'
    | 'sum'
    | 'average'
    | 'opposite'
    | 'share-of-sum'
    | 'difference-of-averages'
    | 'sum-ratio'
  /** For two-sided operations the cells in order: `difference` is the first minus the second. */
  readonly cells: readonly Cell[]
  /** For operations over two groups of cells: how many belong to the first. */
  readonly split?: number
  readonly size?: boolean
  readonly label: string
}

/** The header of the cell among `cells` that is extreme or passes a comparison. */
export interface LabelPlan {
  readonly kind: 'label'
  /** Each cell with the cell that names it. */
  readonly candidates: readonly { readonly cell: Cell; readonly name: Cell; readonly label: string }[]
  readonly pick:
    | { readonly kind: 'extreme'; readonly order: 'highest' | 'lowest'; readonly count: number }
    | { readonly kind: 'compare'; readonly operator: ComparisonOperator; readonly value: number }
    | { readonly kind: 'all' }
  /** Count the names instead of giving them. */
  readonly count?: boolean
  readonly label: string
}

/** A profile of the table or of one column. */
export interface DescribePlan {
  readonly kind: 'describe'
  readonly column?: number
}

export interface Sort {
  readonly column: number
  readonly order: 'highest' | 'lowest'
}
