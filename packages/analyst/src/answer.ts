import type { CellValue, LedgerEntry, Table } from '@excel-ai-chat/analysis'
import type { Workbook } from '@excel-ai-chat/formula'
import type { ChartDrawing } from './chart/chart-drawing.ts'
import type { Plan } from './plan/plan.ts'

export interface Question {
  readonly text: string
  /** The selection first, further ranges after it. */
  readonly tables: readonly Table[]
  /** The same cells opened by the formula engine, so that every suggested formula is evaluated. */
  readonly workbook: Workbook
  /** What the question follows on, so that "and for 2022?" can be read. */
  readonly previous?: { readonly question: string; readonly plan: Plan } | undefined
  /** Constraints and the wished-for form of the answer, where the asker gave them apart from the question. */
  readonly constraints?: string | undefined
  readonly format?: string | undefined
}

export interface Reading {
  readonly plan: Plan
  /** `Average of *Price* where *City* is *Rome*, by *Year*` */
  readonly sentence: string
  /** Probability that this is what was asked, calibrated: 0 to 1. */
  readonly confidence: number
}

interface Understood {
  readonly reading: Reading
  /** The readings that came next, for the person to choose from. */
  readonly alternatives: readonly Reading[]
}

export interface Answered extends Understood {
  readonly status: 'answered'
  /** Markdown. Every number in it stands in `ledger`. */
  readonly text: string
  readonly ledger: readonly LedgerEntry[]
  /** The bare answer: one value, several, or rows of several. */
  readonly values: readonly CellValue[] | readonly (readonly CellValue[])[]
  /** Name and text of each value, where the wished-for form of the answer names them. */
  readonly named?: readonly (readonly [name: string, text: string])[]
  /** The formulas offered, best first, each evaluated. */
  readonly formulas: readonly string[]
  /** Where a chart was asked for: its marks, which are also the `values`. */
  readonly chart?: ChartDrawing
  readonly warnings: readonly string[]
}

export interface Declined {
  readonly status: 'declined'
  /** Markdown: what was not understood, and what can be asked instead. */
  readonly text: string
  readonly alternatives: readonly Reading[]
}

export type Answer = Answered | Declined
