import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../config.ts'
import { ProblemError } from '../problem-error.ts'
import type { Server } from './typed-server.ts'

export interface OriginPolicy {
  /** Origins besides the service's own. */
  readonly allowed: readonly string[]
}

const exposedHeaders = 'x-request-id, retry-after'
const allowedHeaders = 'accept, authorization, content-type, idempotency-key, last-event-id'

/**
 * Who may call a service that has no sign-in. The `Host` must name this machine, so that a foreign name that resolves to
 * 127.0.0.1 (DNS rebinding) gets nothing; an `Origin` must be the service's own or one that the operator allows.
 */
export function addOriginCheck(server: Server, { allowed }: OriginPolicy): void {
  const origins = new Set(allowed)
  server.addHook('onRequest', async (request, reply) => {
    const host = hostOf(request.raw)
    if (host === undefined) {
      throw new ProblemError('request.foreign_host', {
        detail: 'Call the service as http://127.0.0.1 or http://localhost.',
      })
    }
    const { origin } = request.headers
    if (origin === undefined) return
    reply.header('vary', 'Origin')
    if (origin !== `http://${host}` && !origins.has(origin)) {
      throw new ProblemError('request.foreign_origin', {
        detail: 'Pages of this origin may not call the service. Its operator can add the origin to ALLOWED_ORIGINS.',
      })
    }
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', exposedHeaders)
    const method = request.headers['access-control-request-method']
    if (request.method !== 'OPTIONS' || method === undefined) return
    reply
      .header('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
      .header('access-control-allow-headers', allowedHeaders)
      .header('access-control-max-age', '600')
    // A browser asks whether a public page may reach this machine: the origin above is one that may.
    if (request.headers['access-control-request-private-network'] === 'true') {
      reply.header('access-control-allow-private-network', 'true')
    }
    return reply.code(204).send()
  })
}

/** The one `Host` of a request when it names this machine. Node keeps the first of two; a proxy may have looked at the other. */
function hostOf(request: IncomingMessage): string | undefined {
  const { host } = request.headers
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (host === undefined || hosts.length > 1) return undefined
  const name = /^(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.exec(host)?.[1]
  return name !== undefined && isLoopback(name) ? host.toLowerCase() : undefined
}
