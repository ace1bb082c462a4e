import { ChatHeaders, ChatRequest, ChatResponse, TurnEvent } from '@excel-ai-chat/contracts'
import type { FastifySchema } from 'fastify'
import type { Limits } from '../../config.ts'
import type { Identify } from '../../identity/index.ts'
import { ProblemError } from '../../problem-error.ts'
import { runTurn, type TurnDependencies } from '../../turn/run-turn.ts'
import { toProblem } from '../problem.ts'
import { checkCells, checkMessage } from '../request-limits.ts'
import type { Server } from '../typed-server.ts'
import { streamTurn } from '../stream.ts'
import { refusals } from './problems.ts'

/** Declared wider than it is, because a stream is sent under a schema that describes its events. */
const schema: FastifySchema & { body: typeof ChatRequest; headers: typeof ChatHeaders } = {
  tags: ['chat'],
  summary: 'Ask one question about the selected cells',
  description: 'Answers as JSON, or as a stream of turn events for `Accept: text/event-stream`.',
  headers: ChatHeaders,
  body: ChatRequest,
  response: {
    200: {
      description: 'The answer, whole or as it comes about',
      content: { 'application/json': { schema: ChatResponse }, 'text/event-stream': { schema: TurnEvent } },
    },
    404: refusals[422],
    409: refusals[422],
    ...refusals,
  },
}

interface Dependencies {
  readonly identify: Identify
  readonly turn: TurnDependencies
  readonly limits: Limits
}

/** POST /api/v1/chat runs one turn; /api/chat is where the first front end asks. */
export function chatPost(server: Server, { identify, turn, limits }: Dependencies): void {
  for (const path of ['/api/v1/chat', '/api/chat']) {
    server.post(path, { schema }, async (request, reply) => {
      const owner = await identify(request.headers.authorization)
      checkMessage(request.body.message, limits)
      checkCells(request.body.context, limits)
      const events = runTurn(request.body, request.headers['idempotency-key'], owner, turn)
      if (!wantsStream(request.headers.accept)) return toResponse(events)
      const first = await events.next()
      if (first.done === true) throw new RangeError('A turn tells at least one event')
      const toErrorEvent = (error: unknown): TurnEvent => {
        request.log.error({ err: error }, 'a turn failed after it began')
        return { type: 'error', problem: toProblem(error instanceof ProblemError ? error : undefined, request.id) }
      }
      return (
        reply
          .header('cache-control', 'no-cache, no-transform')
          // Asks proxies such as nginx not to hold events back.
          .header('x-accel-buffering', 'no')
          .type('text/event-stream; charset=utf-8')
          .send(streamTurn(first.value, events, toErrorEvent))
      )
    })
  }
}

function wantsStream(accept: string | undefined): boolean {
  return accept !== undefined && /(^|[,\s])text\/event-stream\b/i.test(accept)
}

/** The same events as the stream, gathered: the text is its deltas, the metadata that of its end. */
async function toResponse(events: AsyncIterable<TurnEvent>): Promise<ChatResponse> {
  let response = ''
  let metadata: ChatResponse['metadata'] | undefined
  for await (const event of events) {
    if (event.type === 'text-delta') response += event.delta
    if (event.type === 'turn-end') metadata = event.metadata
  }
  if (metadata === undefined) throw new RangeError('A turn ends with its metadata')
  return { response, metadata }
}
