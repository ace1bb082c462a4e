import type { ChatRequest, HistoryTurn, TurnEvent } from '@excel-ai-chat/contracts'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { AddressInfo } from 'node:net'

const dist = join(import.meta.dirname, '..', 'dist')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** What the stand-in does with a question: the events it replays, each after `delayMs`. */
export interface Script {
  readonly events: readonly TurnEvent[]
  readonly delayMs?: number
  /** Instead of events: a refusal. */
  readonly problem?: { readonly status: number; readonly detail: string; readonly retryAfter?: number }
  /** Ends the connection after the events, without `turn-end`. */
  readonly cut?: boolean
}

export interface StandIn {
  readonly url: string
  /** Requests as they came. */
  readonly asked: ChatRequest[]
  readonly history: HistoryTurn[]
  /** Every path that was asked for: the page may call nothing else. */
  readonly paths: string[]
  script: Script
  close(): Promise<void>
}

/**
 * Serves the built page under the policy of the real server and replays turns. Thinner than the real one: it computes
 * nothing, checks no request and keeps no store; `history` is what the test puts there.
 */
export async function startStandIn(script: Script): Promise<StandIn> {
  const standIn = { script, asked: [] as ChatRequest[], history: [] as HistoryTurn[], paths: [] as string[] }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    standIn.paths.push(url.pathname)
    if (url.pathname === '/api/v1/chat') return answer(request, response)
    if (url.pathname === '/api/v1/chat/history') return answerHistory(request, response, url.searchParams)
    await sendFile(url.pathname === '/' ? '/index.html' : url.pathname, response)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    standIn.asked.push(JSON.parse(Buffer.concat(pieces).toString()))
    const { events, delayMs = 0, problem, cut = false } = standIn.script
    if (problem !== undefined) {
      const { status, detail, retryAfter } = problem
      response.writeHead(status, {
        'content-type': 'application/problem+json',
        ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      })
      response.end(JSON.stringify({ type: 'urn:problem:test', title: 'Refused', status, detail, requestId: 'r-1' }))
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(': open\n\n')
    for (const [index, event] of events.entries()) {
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
      if (response.destroyed) return
      response.write(`id: ${index + 1}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    }
    if (cut) response.destroy()
    else response.end()
  }

  const answerHistory = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void => {
    response.writeHead(200, { 'content-type': 'application/json' })
    if (request.method === 'DELETE') {
      standIn.history.length = 0
      response.end(JSON.stringify({ message: 'Erased' }))
      return
    }
    const words = (query.get('q') ?? '').toLowerCase()
    const found = standIn.history.filter(({ message, response: said }) =>
      `${message} ${said}`.toLowerCase().includes(words),
    )
    response.end(JSON.stringify({ conversations: found, total: found.length }))
  }

  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(standIn, {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(join(dist, path)).catch(() => undefined)
  if (content === undefined) {
    response.writeHead(404).end()
    return
  }
  const nonce = randomBytes(16).toString('base64')
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self' blob:",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  })
  response.end(path === '/index.html' ? content.toString().replaceAll('__CSP_NONCE__', nonce) : content)
}
