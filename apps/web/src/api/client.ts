import { type ChatRequest, HistoryPage, Problem, TurnEvent } from '@excel-ai-chat/contracts'
import { readEventStream } from './event-stream.ts'

/** Why a call did not succeed; the catalogue has the words for it. */
export type ApiFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly retryAfterSeconds: number | undefined }
  | { readonly kind: 'unreadable'; readonly status: number }

export class ApiError extends Error {
  readonly failure: ApiFailure

  constructor(failure: ApiFailure, options?: ErrorOptions) {
    super(failure.kind, options)
    this.name = 'ApiError'
    this.failure = failure
  }
}

const base = '/api/v1'

/**
 * Asks one question and tells the turn's events as they come. Throws `ApiError`, also when the stream ends before the
 * turn did; an abort of the signal ends the iteration without an error.
 */
export async function* askQuestion(request: ChatRequest, signal: AbortSignal): AsyncGenerator<TurnEvent> {
  try {
    const response = await call(`${base}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(request),
      signal,
    })
    if (response.body === null) throw new ApiError({ kind: 'unreadable', status: response.status })
    for await (const { data } of readEventStream(response.body)) {
      const event = toTurnEvent(data, response.status)
      yield event
      if (event.type === 'turn-end' || event.type === 'error') return
    }
    throw new ApiError({ kind: 'cut-off' })
  } catch (error) {
    if (signal.aborted) return
    throw error instanceof ApiError ? error : new ApiError({ kind: 'cut-off' }, { cause: error })
  }
}

function toTurnEvent(data: string, status: number): TurnEvent {
  try {
    return TurnEvent.parse(JSON.parse(data))
  } catch (error) {
    throw new ApiError({ kind: 'unreadable', status }, { cause: error })
  }
}

/** The person's turns, newest first; `words` must all stand in the question or the answer. */
export async function listHistory(words: string, offset: number, signal: AbortSignal): Promise<HistoryPage> {
  const query = new URLSearchParams({ limit: '30', offset: String(offset) })
  if (words.trim() !== '') query.set('q', words.trim().slice(0, 200))
  const response = await call(`${base}/chat/history?${query.toString()}`, { signal })
  const page = HistoryPage.safeParse(await response.json())
  if (!page.success) throw new ApiError({ kind: 'unreadable', status: response.status }, { cause: page.error })
  return page.data
}

/** Erases all turns of the person. */
export async function clearHistory(): Promise<void> {
  await call(`${base}/chat/history`, { method: 'DELETE' })
}

async function call(url: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    throw new ApiError({ kind: 'unreachable' }, { cause: error })
  }
  if (response.ok) return response
  const problem = Problem.safeParse(await response.json().catch(() => undefined))
  if (!problem.success) throw new ApiError({ kind: 'unreadable', status: response.status })
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  throw new ApiError({
    kind: 'problem',
    problem: problem.data,
    retryAfterSeconds: Number.isFinite(wait) ? wait : undefined,
  })
}
