import type { HistoryTurn, TurnMetadata, TurnMode, TurnState } from '@excel-ai-chat/contracts'
import type { Owner } from './owner.ts'

export interface NewTurn {
  readonly turnId: string
  /** The conversation to go on with; left out, `newConversationId` is opened. */
  readonly conversationId?: string | undefined
  readonly newConversationId: string
  /** Kept byte for byte. */
  readonly message: string
  readonly createdAt: Date
  /** After this moment the turn counts as abandoned when it is still running. */
  readonly abandonedAfter: Date
  /** The client's key, unique for its owner, and a digest of what it was sent with. */
  readonly idempotency?: { readonly key: string; readonly digest: string } | undefined
}

/** The turn runs from now on. With a key whose turn failed or was interrupted it is that turn, run again. */
export interface StartedTurn {
  readonly status: 'started'
  readonly turnId: string
  readonly conversationId: string
  /** The last complete turn of the conversation: what "and for 2022?" follows on. */
  readonly previous?: { readonly question: string; readonly plan: unknown } | undefined
}

/** The key was used before; nothing was stored. */
export interface RepeatedTurn {
  readonly status: 'repeated'
  readonly turn: HistoryTurn
  readonly isSameRequest: boolean
}

export interface SettledTurn {
  readonly state: Exclude<TurnState, 'running'>
  readonly response: string
  readonly mode: TurnMode
  readonly metadata: TurnMetadata
  /** JSON of the plan that was answered, for the next question. */
  readonly plan?: unknown
  readonly settledAt: Date
}

export interface HistoryFilter {
  readonly limit: number
  readonly offset: number
  /** All of them stand in the question or the answer, whatever their case. */
  readonly words: readonly string[]
}

/**
 * What was asked and answered. Every method takes the owner, so that no other person's row is ever read or written.
 * @throws ProblemError `store.unavailable` when the database cannot be reached
 */
export interface ConversationStore {
  /** Stores the question. @returns undefined when the owner has no such conversation; nothing is stored then */
  startTurn(owner: Owner, turn: NewTurn): Promise<StartedTurn | RepeatedTurn | undefined>
  /** Ends a running turn. @returns false when it is not running: settled already, or erased meanwhile */
  settleTurn(owner: Owner, turnId: string, settled: SettledTurn): Promise<boolean>
  /**
   * Settles as `interrupted` what a process that is gone left running, for all owners.
   * @param abandonedBefore turns whose `abandonedAfter` lies before it; undefined takes every running turn
   * @returns how many there were
   */
  settleAbandoned(now: Date, abandonedBefore?: Date): Promise<number>
  /** Newest first; `total` counts all that match. */
  listTurns(owner: Owner, filter: HistoryFilter): Promise<{ turns: HistoryTurn[]; total: number }>
  /** Erases everything of the owner. @returns how many turns there were */
  deleteTurns(owner: Owner): Promise<number>
  /** Resolves when the database answers. */
  check(): Promise<void>
}
