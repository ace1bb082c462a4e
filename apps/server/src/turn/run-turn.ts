import { createHash } from 'node:crypto'
import type { ChatRequest, TurnEvent, TurnMetadata } from '@excel-ai-chat/contracts'
import { ProblemError } from '../problem-error.ts'
import type { ConversationStore, Owner, SettledTurn } from '../store/index.ts'
import type { Computation, ComputedAnswer } from './computation.ts'
import { repeatTurn, tellTurn } from './tell-turn.ts'

export interface TurnDependencies {
  readonly conversations: ConversationStore
  readonly computation: Computation
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  readonly newId: () => string
  /** How long a turn may run before it counts as abandoned by a process that is gone. */
  readonly turnLimitMs: number
}

/**
 * One question to one checked and stored answer, told as it comes about. The question is stored before `turn-start` is told;
 * the answer before its first word is, so that a reader who stops listening leaves no turn unsettled.
 * @param idempotencyKey the client's name for this turn: sent again it gives the same turn, computed once
 * @throws ProblemError before the first event when the turn is refused, and then nothing is stored
 */
export async function* runTurn(
  request: ChatRequest,
  idempotencyKey: string | undefined,
  owner: Owner,
  dependencies: TurnDependencies,
): AsyncGenerator<TurnEvent, void> {
  const { conversations, computation, now, newId, turnLimitMs } = dependencies
  const startedAt = now()
  const started = await conversations.startTurn(owner, {
    turnId: newId(),
    conversationId: request.conversationId ?? undefined,
    newConversationId: newId(),
    message: request.message,
    createdAt: new Date(startedAt),
    abandonedAfter: new Date(startedAt + turnLimitMs),
    idempotency: idempotencyKey === undefined ? undefined : { key: idempotencyKey, digest: digestOf(request) },
  })
  if (started === undefined) {
    throw new ProblemError('conversation.not_found', {
      detail: 'There is no such conversation. Leave conversationId out to begin a new one.',
    })
  }
  if (started.status === 'repeated') {
    yield* repeatTurn(started)
    return
  }
  const { conversationId, turnId, previous } = started
  const settle = (settled: Omit<SettledTurn, 'mode' | 'settledAt'>) =>
    conversations.settleTurn(owner, turnId, { ...settled, mode: 'local', settledAt: new Date(now()) })
  const metadataOf = (answer: ComputedAnswer) =>
    toMetadata(answer, { conversationId, turnId, durationMs: now() - startedAt })

  let settled = false
  try {
    yield { type: 'turn-start', conversationId, turnId }
    yield { type: 'status', message: 'Computing the answer from your cells' }
    const answer = await answerOrExplain(computation, {
      message: request.message,
      context: request.context ?? undefined,
      previous,
      now: startedAt,
    })
    const metadata = metadataOf(answer)
    await settle({ state: 'complete', response: answer.text, metadata, plan: answer.plan })
    settled = true
    yield* tellTurn(answer.text, metadata)
  } finally {
    if (!settled) await settle({ state: 'failed', response: '', metadata: metadataOf(emptyAnswer) })
  }
}

/** What decides the answer; the client's own time does not. */
function digestOf({ message, context, conversationId }: ChatRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([message, context, conversationId]))
    .digest('hex')
}

/** Too much work is no fault: the person is told so in place of an answer. */
async function answerOrExplain(
  computation: Computation,
  job: Parameters<typeof computation.run<'answer'>>[1],
): Promise<ComputedAnswer> {
  try {
    return await computation.run('answer', job)
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'computation.too_heavy') {
      return { ...emptyAnswer, text: error.detail, warnings: [error.detail] }
    }
    throw error
  }
}

const emptyAnswer: ComputedAnswer = {
  status: 'declined',
  text: '',
  dataType: 'none',
  coverage: { rowsRead: 0, rowsTotal: 0, cellsRead: 0 },
  alternatives: [],
  ledger: [],
  formulas: [],
  charts: [],
  warnings: [],
}

function toMetadata(
  answer: ComputedAnswer,
  turn: Pick<TurnMetadata, 'conversationId' | 'turnId' | 'durationMs'>,
): TurnMetadata {
  return {
    ...turn,
    mode: 'local',
    intent: answer.status === 'declined' ? 'general' : answer.charts.length > 0 ? 'visualization' : 'analysis',
    dataType: answer.dataType,
    coverage: answer.coverage,
    ...(answer.understood === undefined ? {} : { understood: answer.understood }),
    ...(answer.confidence === undefined ? {} : { confidence: answer.confidence }),
    alternatives: [...answer.alternatives],
    ledger: [...answer.ledger],
    formulas: [...answer.formulas],
    charts: [...answer.charts],
    operations: [],
    warnings: [...answer.warnings],
  }
}
