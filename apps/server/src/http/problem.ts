import type { Socket } from 'node:net'
import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { type Problem, type ProblemCode, problems } from '@excel-ai-chat/contracts'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { ProblemError } from '../problem-error.ts'
import { bodyTooLarge } from './json-body.ts'
import type { Server } from './typed-server.ts'

const mediaType = 'application/problem+json; charset=utf-8'
/** Enough to mend a request by; a hostile body must not be answered with more than it sent. */
const errorLimit = 20
/** What the earlier API said, and all that a caller learns about a fault of ours. */
const apology = "Sorry, I'm experiencing technical difficulties. Please try again."

/** One shape for every refusal and failure of every route. */
export function addProblems(server: Server): void {
  server.setErrorHandler((error, request, reply) => {
    const refusal = toRefusal(error, request.server.initialConfig.bodyLimit ?? 0)
    const problem = toProblem(refusal, request.id)
    if (problem.status >= 500) request.log.error({ err: error }, problem.title)
    return reply
      .code(problem.status)
      .headers({ ...refusal?.headers, 'content-type': mediaType })
      .send(JSON.stringify(problem))
  })
}

/** Any error as what the caller is told; `undefined` stands for a fault of ours. */
export function toProblem(refusal: ProblemError | undefined, requestId: string): Problem {
  const code: ProblemCode = refusal?.code ?? 'server.error'
  return {
    type: `urn:problem:${code}`,
    title: problems[code].title,
    status: problems[code].status,
    detail: refusal?.detail ?? apology,
    requestId,
    ...(refusal?.errors === undefined ? {} : { errors: refusal.errors.slice(0, errorLimit) }),
  }
}

function toRefusal(error: unknown, bodyLimit: number): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) => ({
      path: toPath(error.validationContext, issue.instancePath),
      message: issue.message ?? '',
    }))
    const first = errors[0]
    return new ProblemError('request.invalid', {
      detail: first === undefined ? 'The request has the wrong shape.' : `${first.path}: ${first.message}`,
      errors,
    })
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const statusCode = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge(bodyLimit)
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new ProblemError('request.wrong_media_type', { detail: 'Send the body as Content-Type: application/json.' })
  }
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY')
    return new ProblemError('request.not_json', { detail: 'The body is empty. Send a JSON object.' })
  if (statusCode === 503)
    return new ProblemError('server.busy', { detail: 'The service is stopping.', headers: { 'retry-after': '5' } })
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
    ? new ProblemError('request.malformed', { detail: 'The request could not be read.', cause: error })
    : undefined
}

/** `/context/selectedRange/address` of the body to `context.selectedRange.address`. */
function toPath(part: string | undefined, pointer: string): string {
  const path = pointer
    .split('/')
    .filter((step) => step !== '')
    .join('.')
  return path === '' ? (part ?? 'body') : path
}

/** What Node's own parser refuses never becomes a request; it is answered in the same shape and the connection closed. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const refusal = brokenRequest(error.code)
  const body = JSON.stringify(toProblem(refusal, randomUUID()))
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\nconnection: close\r\ncontent-type: ${mediaType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

function brokenRequest(code: string | undefined): ProblemError {
  if (code === 'HPE_HEADER_OVERFLOW') return new ProblemError('request.headers_too_large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new ProblemError('request.timeout')
  return new ProblemError('request.malformed', { detail: 'The request is not HTTP that this service reads.' })
}
