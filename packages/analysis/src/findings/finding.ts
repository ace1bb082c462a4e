import type { LedgerEntry } from '../grounding/ledger.ts'

export type FindingKind =
  | 'missing-values'
  | 'error-values'
  | 'duplicate-rows'
  | 'duplicate-keys'
  | 'constant-column'
  | 'text-numbers'
  | 'stray-spaces'
  | 'mixed-column'
  | 'inconsistent-spelling'
  | 'outliers'
  | 'correlation'
  | 'trend'
  | 'concentration'
  | 'group-difference'
  | 'dependence'
  | 'seasonality'
  | 'gap-in-dates'

/** Something worth knowing about the data, with the numbers behind it. */
export interface Finding {
  readonly kind: FindingKind
  /** One or two sentences for a person; every number in them stands in `ledger`. */
  readonly statement: string
  /** How much it matters, 0 to 1: the size of the effect, by which findings are ranked. */
  readonly weight: number
  /** Names of the columns it is about. */
  readonly columns: readonly string[]
  /** The cells to look at, at most `mostAddresses`. */
  readonly cells: readonly string[]
  readonly ledger: readonly LedgerEntry[]
}

/** More than these nobody clicks through; the ledger says how many there are. */
export const mostAddresses = 20
