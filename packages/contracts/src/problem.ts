import { z } from 'zod'

/** Every refusal this API can give. Status and title live here and nowhere else. */
export const problems = {
  'request.malformed': { status: 400, title: 'The request is malformed' },
  'request.timeout': { status: 408, title: 'The request took too long to arrive' },
  'request.headers_too_large': { status: 431, title: 'The header lines are too long' },
  'request.not_json': { status: 400, title: 'The request body is not JSON' },
  'request.wrong_media_type': { status: 415, title: 'The request body must be application/json' },
  'request.invalid': { status: 422, title: 'The request has the wrong shape' },
  'request.too_large': { status: 413, title: 'The request is over a limit' },
  'request.foreign_origin': { status: 403, title: 'This origin may not call the service' },
  'request.foreign_host': { status: 403, title: 'The service does not answer under this host name' },
  'route.not_found': { status: 404, title: 'There is no such route' },
  'route.method_not_allowed': { status: 405, title: 'This route does not take that method' },
  'conversation.not_found': { status: 404, title: 'There is no such conversation' },
  'turn.running': { status: 409, title: 'The turn is still being answered' },
  'idempotency.key_reused': { status: 422, title: 'The idempotency key belongs to another request' },
  'store.unavailable': { status: 503, title: 'The store cannot be reached' },
  'computation.too_heavy': { status: 422, title: 'The computation is too heavy' },
  'server.busy': { status: 503, title: 'The service is busy' },
  'server.error': { status: 500, title: 'Internal error' },
} as const satisfies Record<string, { status: number; title: string }>
export type ProblemCode = keyof typeof problems

/** RFC 9457 problem details. `detail` is also what clients of the earlier API read. */
export const Problem = z
  .object({
    type: z.string().meta({ example: 'urn:problem:request.invalid' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
