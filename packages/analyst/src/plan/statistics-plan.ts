import type { Rows } from './rows.ts'

/** Numbers, one for each body row. Columns are indices into `Table.columns`. */
export type Series =
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Series; readonly right: Series }
  | { readonly kind: 'logarithm'; readonly base: 'e' | 10 | 2; readonly of: Series }
  /** Against the row before in time: as a percentage, or as a difference. */
  | {
      readonly kind: 'change'
      readonly of: Series
      readonly as: 'percent' | 'ratio' | 'difference'
      readonly dated?: number
    }
  | { readonly kind: 'mean'; readonly of: readonly Series[] }
  | { readonly kind: 'hour' | 'year' | 'month'; readonly column: number }
  /** Days from one dated column to another. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number }

/** What is done to a series before a statistic is taken; applied in order. */
export type Preparation =
  | {
      readonly kind: 'outliers'
      readonly method: 'quartiles' | 'z-score'
      readonly limit: number
      readonly keep: 'inside' | 'outside'
      readonly replace?: 'mean'
    }
  | { readonly kind: 'fill'; readonly with: 'mean' | 'median' | 'mode' }
  | { readonly kind: 'rescale'; readonly to: 'range' | 'z-score' }

export type Statistic =
  | 'mean'
  | 'median'
  | 'mode'
  | 'sum'
  | 'minimum'
  | 'maximum'
  | 'range'
  | 'variance'
  | 'deviation'
  | 'count'
  | 'distinct'
  | 'missing'
  | 'missing-share'
  | 'skewness'
  | 'kurtosis'
  | 'first-quartile'
  | 'third-quartile'
  | 'interquartile-range'
  | 'normality-statistic'
  | 'normality-p'
  | 'correlation'
  | 'correlation-p'
  | 'slope'
  | 'intercept'
  | 'r-squared'
  | 'difference-p'
  | 'difference-statistic'
  | 'mean-squared-error'
  | 'root-mean-squared-error'
  | 'mean-absolute-error'

export type NormalityMethod = 'shapiro-wilk' | 'dagostino' | 'kolmogorov-smirnov' | 'anderson-darling' | 'jarque-bera'

/** One statistic of one or several series over some rows. */
export interface Measurement {
  readonly statistic: Statistic
  /** One series; for relations the explaining series first, the explained one last. */
  readonly of: readonly Series[]
  readonly rows: Rows
  readonly prepared: readonly Preparation[]
  /** Variance and deviation over all values instead of a sample; skewness and kurtosis without the correction for small samples. */
  readonly population: boolean
  readonly method?: NormalityMethod | 'pearson' | 'spearman'
  /** The column whose cells make the groups that are compared. */
  readonly by?: number
  /** A model is fitted to one part of the rows and measured on the other. */
  readonly split?: { readonly testShare: number; readonly seed: number }
}

/** A word that depends on measured numbers: the first of the cases whose conditions all hold. */
export interface Verdict {
  readonly cases: readonly {
    readonly word: string
    readonly when: readonly {
      readonly measurement: Measurement
      readonly size: boolean
      readonly operator: '<' | '<=' | '>' | '>='
      readonly value: number
    }[]
  }[]
}

/** The labels of the rows whose value stays after preparation, or the values themselves. */
export interface Listing {
  readonly of: Series
  readonly rows: Rows
  readonly prepared: readonly Preparation[]
  /** The column that names the rows; left out, the values are listed. */
  readonly label?: number
}

/** What names the row, or the group of rows, that is furthest out. */
export interface Extreme {
  /** The column whose cell is given. */
  readonly label: number
  readonly of: Series
  readonly rows: Rows
  readonly order: 'highest' | 'lowest'
  /** Rows of the same label are taken together first. */
  readonly grouped?: 'mean' | 'sum'
}

/** One of several columns: the one with the most or least of a statistic. */
export interface ColumnChoice {
  readonly statistic: Statistic
  /** What each column is related to, where the statistic is a relation. */
  readonly against?: Series
  readonly among: readonly number[]
  readonly rows: Rows
  readonly order: 'highest' | 'lowest'
  /** Without regard to the sign. */
  readonly size: boolean
}

export type StatisticValue =
  | { readonly kind: 'column'; readonly choice: ColumnChoice }
  | { readonly kind: 'extreme'; readonly extreme: Extreme }
  | { readonly kind: 'measurement'; readonly measurement: Measurement; readonly decimals?: number }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'listing'; readonly listing: Listing; readonly decimals?: number }

/** Several named statistics, as an analyst asks for them together. */
export interface StatisticsPlan {
  readonly kind: 'statistics'
  readonly values: readonly { readonly name: string; readonly value: StatisticValue }[]
}
