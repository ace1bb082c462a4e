import { Readiness } from '@excel-ai-chat/contracts'
import type { ConversationStore } from '../../store/index.ts'
import type { Server } from '../typed-server.ts'

const schema = {
  tags: ['health'],
  summary: 'The service can answer questions',
  response: { 200: Readiness, 503: Readiness },
}
/** A probe must not wait as long as a question may. */
const patienceMs = 2_000

interface Dependencies {
  readonly conversations: ConversationStore
  /** True from the moment the service was told to stop. */
  readonly isStopping: () => boolean
}

/** GET /ready: 200 only while the store answers and the service is not stopping. */
export function ready(server: Server, { conversations, isStopping }: Dependencies): void {
  server.get('/ready', { schema }, async (request, reply) => {
    const store = await answersInTime(conversations.check(), (error) =>
      request.log.warn({ err: error }, 'the store does not answer'),
    )
    const isReady = store === 'ok' && !isStopping()
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'unavailable', checks: { store } })
  })
}

async function answersInTime(check: Promise<void>, report: (error: unknown) => void): Promise<'ok' | 'failed'> {
  const { promise, resolve } = Promise.withResolvers<'failed'>()
  const timer = setTimeout(() => resolve('failed'), patienceMs)
  const checked = check.then(
    () => 'ok' as const,
    (error: unknown) => {
      report(error)
      return 'failed' as const
    },
  )
  return Promise.race([checked, promise]).finally(() => clearTimeout(timer))
}
