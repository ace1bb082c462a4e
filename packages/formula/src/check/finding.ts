export type FormulaFindingCode =
  | 'syntax'
  | 'unsafe'
  | 'unknown-function'
  | 'unsupported-function'
  | 'unknown-name'
  | 'outside-data'
  | 'misses-rows'
  | 'mixed-types'
  | 'text-numbers'
  | 'circular'
  | 'divides-by-blank'
  | 'needs-sorting'
  | 'whole-column'
  | 'hard-coded-number'
  | 'error-value'
  | 'limit'

/** One thing to know about a formula before it is used. */
export interface FormulaFinding {
  readonly code: FormulaFindingCode
  readonly severity: 'error' | 'warning' | 'note'
  /** For a person: what, where, what to do. */
  readonly message: string
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** A formula text that mends it, where one is certain. */
  readonly suggestion?: string | undefined
}
