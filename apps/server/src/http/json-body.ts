import { ProblemError } from '../problem-error.ts'
import type { Server } from './typed-server.ts'

/**
 * Bodies are JSON in strict UTF-8 and nothing else. A form or plain text, which any web page may send without being asked,
 * is refused by its media type.
 */
export function addJsonParser(server: Server, bodyBytes: number): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  server.removeAllContentTypeParsers()
  server.addHook('onRequest', async (request) => {
    const encoding = request.headers['content-encoding']
    if (encoding !== undefined && encoding !== 'identity') {
      throw new ProblemError('request.wrong_media_type', {
        detail: 'Send the body uncompressed, without a Content-Encoding header.',
      })
    }
    const length = Number(request.headers['content-length'])
    if (length > bodyBytes) throw bodyTooLarge(bodyBytes, length)
  })
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => {
    try {
      return JSON.parse(decoder.decode(body)) as unknown
    } catch (error) {
      throw new ProblemError('request.not_json', { detail: whatIsWrong(body, error), cause: error })
    }
  })
}

export function bodyTooLarge(limit: number, sent?: number): ProblemError {
  const size = sent === undefined ? '' : ` and ${sent} were sent`
  return new ProblemError('request.too_large', {
    detail: `The body may have at most ${limit} bytes${size}. Select fewer cells and ask again.`,
  })
}

/** Without a word of the body: V8's own message quotes it. */
function whatIsWrong(body: Buffer, error: unknown): string {
  if (body.length === 0) return 'The body is empty. Send a JSON object.'
  if (error instanceof TypeError) return 'The body is not UTF-8.'
  const position = error instanceof Error ? / at position (\d+)/.exec(error.message)?.[1] : undefined
  return position === undefined
    ? 'The body is not valid JSON: it ends too early or holds something else.'
    : `The body is not valid JSON: see character ${position}.`
}
