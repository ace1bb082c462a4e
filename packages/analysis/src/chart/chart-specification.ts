/** What Excel draws natively and the page draws alike. */
export type ChartKind = 'column' | 'bar' | 'line' | 'scatter' | 'pie' | 'histogram' | 'stacked-column'

/**
 * A chart of a table's columns. It names cells, it does not hold them: whoever draws it reads the columns, grouped and
 * aggregated as it says.
 */
export interface ChartSpecification {
  readonly kind: ChartKind
  readonly title: string
  /** The column along the x axis (of a pie: the slices; of a bar chart: the labels). */
  readonly x: ChartField
  /** What is measured; several of them are drawn side by side. Empty counts rows. */
  readonly y: readonly ChartField[]
  /** The column whose values make the series. */
  readonly series?: ChartField | undefined
  /** How rows of one x (and series) become one point; `none` draws every row. */
  readonly aggregate: 'none' | 'sum' | 'mean' | 'count' | 'min' | 'max'
  readonly sort?: { readonly by: 'x' | 'y'; readonly order: 'ascending' | 'descending' } | undefined
  /** Why this kind, for a person. */
  readonly reason: string
}

export interface ChartField {
  readonly column: string
  readonly position: number
  readonly type: 'quantitative' | 'temporal' | 'nominal' | 'ordinal'
  /** The body cells. */
  readonly addresses: readonly string[]
}
