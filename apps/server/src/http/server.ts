import { randomUUID } from 'node:crypto'
import { type FastifyBaseLogger, fastify, LogController } from 'fastify'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Log } from '../telemetry/log.ts'
import { addBodyBudget } from './body-budget.ts'
import { addJsonParser } from './json-body.ts'
import { addMethodCheck } from './method-check.ts'
import { addOriginCheck, type OriginPolicy } from './origin-check.ts'
import { addProblems, answerBrokenRequest } from './problem.ts'
import { addSecurityHeaders } from './security-headers.ts'
import type { Server } from './typed-server.ts'

export interface ServerOptions {
  readonly log: Log
  readonly bodyBytes: number
  readonly origins: OriginPolicy
}

/** Bodies worked on at once; as parsed cells they take several times that. */
const bodyBudget = 128 * 1_048_576

/** The HTTP server without routes: limits, checks that hold for every route, and one shape for every refusal. */
export function createServer({ log, bodyBytes, origins }: ServerOptions): Server {
  const server = fastify({
    loggerInstance: log as FastifyBaseLogger,
    // One line of our own for each request: the built-in ones hold its address as sent.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: bodyBytes,
    // Requests that take longer to arrive are somebody holding the connection open.
    requestTimeout: 50_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    return503OnClosing: true,
    clientErrorHandler: answerBrokenRequest,
  }).withTypeProvider<ZodTypeProvider>()
  server.setValidatorCompiler(validatorCompiler)
  // What routes give is typed by their schemas already; checking it again would only cost.
  server.setSerializerCompiler(() => (value) => JSON.stringify(value))
  addSecurityHeaders(server)
  addOriginCheck(server, origins)
  addJsonParser(server, bodyBytes)
  addBodyBudget(server, Math.max(bodyBudget, bodyBytes), bodyBytes)
  addMethodCheck(server)
  addProblems(server)
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        // The route's pattern: a path or query as sent may hold a person's words.
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    )
  })
  return server
}
