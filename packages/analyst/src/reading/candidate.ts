import type { Span } from '../linking/mention.ts'
import type { Plan } from '../plan/plan.ts'
import type { Projection } from './context.ts'
import type { Filter } from './filter.ts'

/** One way to read the question: what would be computed, and which words led there. */
export interface Candidate {
  readonly plan: Plan
  /** Family and operation, such as `lookup`, `aggregate.sum`: the choice learns how likely each is for some words. */
  readonly reading: string
  /** The words that the plan accounts for. */
  readonly spans: readonly Span[]
  /** Which rows were chosen and why, where the reading chose rows. */
  readonly filter?: Filter
  /** Where the answer comes from, where it comes from columns. */
  readonly answers?: readonly Projection[]
  /** What speaks for or against this reading beyond its words, by name; the choice weighs them. */
  readonly signals: Readonly<Record<string, number>>
}
