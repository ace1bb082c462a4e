import type { ChatRequest, TurnEvent, TurnMetadata } from '@excel-ai-chat/contracts'
import { ProblemError } from '../problem-error.ts'
import type { ConversationStore, Owner, SettledTurn } from '../store/index.ts'
import type { Computation, ComputedAnswer } from './computation.ts'

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
 * @throws ProblemError before the first event when the turn is refused, and then nothing is stored
 */
export async function* runTurn(
  request: ChatRequest,
  owner: Owner,
  dependencies: TurnDependencies,
): AsyncGenerator<TurnEvent, void> {
  const { conversations, computation, now, newId, turnLimitMs } = dependencies
  const startedAt = now()
  const turnId = newId()
  const started = await conversations.startTurn(owner, {
    turnId,
    conversationId: request.conversationId ?? undefined,
    newConversationId: newId(),
    message: request.message,
    createdAt: new Date(startedAt),
    abandonedAfter: new Date(startedAt + turnLimitMs),
  })
  if (started === undefined) {
    throw new ProblemError('conversation.not_found', {
      detail: 'There is no such conversation. Leave conversationId out to begin a new one.',
    })
  }
  const { conversationId, previous } = started
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
    yield* tell(answer)
    yield { type: 'turn-end', metadata }
  } finally {
    if (!settled) await settle({ state: 'failed', response: '', metadata: metadataOf(emptyAnswer) })
  }
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
  grounding: undefined,
}

function* tell(answer: ComputedAnswer): Generator<TurnEvent> {
  yield { type: 'text-delta', delta: answer.text }
  for (const entry of answer.ledger) yield { type: 'ledger-entry', entry }
  for (const formula of answer.formulas) yield { type: 'formula-checked', formula }
  for (const chart of answer.charts) yield { type: 'chart-proposed', chart }
  for (const message of answer.warnings) yield { type: 'warning', message }
  if (answer.grounding !== undefined) {
    yield { type: 'grounding-checked', ...answer.grounding, untraced: [...answer.grounding.untraced] }
  }
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
