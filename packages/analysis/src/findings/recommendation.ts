import type { ChartSpecification } from '../chart/chart-specification.ts'

/** What the person's workbook can be changed by; executed elsewhere, as a preview that they apply or refuse. */
export type Operation =
  | { readonly kind: 'remove-duplicates'; readonly address: string; readonly rows: readonly number[] }
  | { readonly kind: 'convert-to-number'; readonly addresses: readonly string[]; readonly decimalSign: '.' | ',' }
  | { readonly kind: 'convert-to-date'; readonly addresses: readonly string[]; readonly order: 'dmy' | 'mdy' | 'ymd' }
  | { readonly kind: 'trim'; readonly addresses: readonly string[] }
  | { readonly kind: 'fill'; readonly addresses: readonly string[]; readonly with: 'previous' | 'zero' }
  | { readonly kind: 'split-column'; readonly addresses: readonly string[]; readonly separator: string }
  | {
      readonly kind: 'unpivot'
      readonly address: string
      readonly keep: readonly string[]
      readonly turn: readonly string[]
    }
  | {
      readonly kind: 'pivot'
      readonly address: string
      readonly rows: string
      readonly columns?: string | undefined
      readonly values: string
      readonly aggregate: 'sum' | 'mean' | 'count'
    }
  | { readonly kind: 'conditional-format'; readonly addresses: readonly string[]; readonly rule: string }

/** A proposal from the data at hand, ready to be carried out. */
export interface Recommendation {
  /** For a person: what to do. */
  readonly title: string
  /** The fact of this data that speaks for it. */
  readonly reason: string
  readonly action:
    | { readonly kind: 'formula'; readonly formula: string; readonly at?: string | undefined }
    | { readonly kind: 'chart'; readonly chart: ChartSpecification }
    | { readonly kind: 'operation'; readonly operation: Operation }
}
