import type { TurnEvent, TurnMetadata } from '@excel-ai-chat/contracts'
import { ProblemError } from '../problem-error.ts'
import type { RepeatedTurn } from '../store/index.ts'

/** A settled answer as events, up to and with `turn-end`. */
export function* tellTurn(text: string, metadata: TurnMetadata): Generator<TurnEvent> {
  yield { type: 'text-delta', delta: text }
  for (const entry of metadata.ledger) yield { type: 'ledger-entry', entry }
  for (const formula of metadata.formulas) yield { type: 'formula-checked', formula }
  for (const chart of metadata.charts) yield { type: 'chart-proposed', chart }
  for (const message of metadata.warnings) yield { type: 'warning', message }
  yield { type: 'turn-end', metadata }
}

/**
 * An earlier turn told again, for a client that did not hear its end.
 * @throws ProblemError when that turn still runs, or when the key came with another request
 */
export function* repeatTurn({ turn, isSameRequest }: RepeatedTurn): Generator<TurnEvent> {
  if (!isSameRequest) {
    throw new ProblemError('idempotency.key_reused', {
      detail: 'This Idempotency-Key came with another request before. Use a new key for a new question.',
    })
  }
  const { turnId, conversationId, metadata } = turn
  if (turn.state === 'running' || metadata === null) {
    throw new ProblemError('turn.running', {
      detail: 'This turn is still being answered. Send the request again in a moment to get its answer.',
      headers: { 'retry-after': '1' },
    })
  }
  yield { type: 'turn-start', conversationId, turnId }
  yield* tellTurn(turn.response, metadata)
}
