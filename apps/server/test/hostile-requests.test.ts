import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createComputation } from '../src/turn/create-computation.ts'
import { engine } from '../src/turn/engine.ts'
import { createJobs } from '../src/turn/jobs.ts'
import { createThreadPool } from '../src/turn/thread-pool.ts'
import { startTestApp, type TestApp } from './test-app.ts'

const corpus = resolve(import.meta.dirname, '../../../../shared/data/security')
const isHere = existsSync(corpus)
if (!isHere) console.log('The corpus of hostile requests is not beside this checkout: its tests are skipped.')

function read<Line>(file: string, shape: z.ZodType<Line>): Line[] {
  if (!isHere) return []
  const lines = readFileSync(resolve(corpus, file), 'utf8').trim().split('\n')
  return lines.map((line) => shape.parse(JSON.parse(line)))
}

let app: TestApp
let port: number

beforeAll(async () => {
  const threads = createThreadPool({
    module: new URL('../src/turn/thread.ts', import.meta.url),
    threads: 1,
    timeoutMs: 30_000,
    queueLimit: 10,
    memoryMiB: 1_024,
  })
  app = await startTestApp({ computation: createComputation(createJobs(engine), threads) })
  port = Number(new URL(await app.server.listen({ host: '127.0.0.1', port: 0 })).port)
})
afterAll(() => app.close())

/** Bytes to the socket, and all that comes back until the server closes or stays silent. */
function exchange(bytes: Buffer, silenceMs: number): Promise<{ text: string; closed: boolean }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const end = (closed: boolean) => {
      socket.destroy()
      resolve({ text, closed })
    }
    socket.setTimeout(silenceMs, () => end(false))
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    socket.on('error', () => end(true)).on('close', () => end(true))
    socket.write(bytes)
  })
}

const statusesOf = (text: string) =>
  [...text.matchAll(/(?:^|\r\n|\})HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1]))

const RawRequest = z.object({ id: z.string(), raw: z.string(), expect: z.string() })

describe.skipIf(!isHere)('requests that are not quite HTTP', () => {
  test.each(read('http/raw-requests.jsonl', RawRequest).map((line) => [line.id, line] as const))(
    '%s',
    async (_, { raw, expect: expected }) => {
      const filled = raw
        .replaceAll('{{HOST}}', `127.0.0.1:${port}`)
        .replaceAll('{{TOKEN}}', 'none')
        .replaceAll('{{ALLOWED_ORIGIN}}', 'https://mavencat.github.io')
      const { text } = await exchange(Buffer.from(filled, 'latin1'), 700)
      const statuses = statusesOf(text).filter((status) => status !== 100)
      expect(statuses.filter((status) => status >= 500)).toEqual([])
      expect(text).not.toContain('smuggled')
      const isRefusal = statuses.length === 1 && (statuses[0] ?? 0) >= 400
      if (expected === 'refuse') expect(isRefusal, text.slice(0, 300)).toBe(true)
      else if (expected === 'refuse-or-one') expect(statuses).toHaveLength(1)
      else if (expected === 'refuse-or-hang-timeout') expect(isRefusal || text === '').toBe(true)
      else if (expected === 'one-40x') expect(isRefusal).toBe(true)
      else if (expected === 'one-404') expect(statuses).toEqual([404])
      else if (expected === 'one-no-acao') expect(text.toLowerCase()).not.toContain('access-control-allow-origin')
      else if (expected === 'three') expect(statuses).toEqual([200, 200, 200])
      else expect(statuses).toHaveLength(1)
    },
  )
})

const JsonText = z.object({
  id: z.string(),
  expect: z.enum(['y', 'n', 'i']),
  base64: z.string().optional(),
  generate: z.object({ repeat: z.string(), times: z.number() }).optional(),
})

const post = (payload: Buffer | string) =>
  app.server.inject({
    method: 'POST',
    url: '/api/chat',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    payload,
  })

describe.skipIf(!isHere)('bodies that are not quite JSON', () => {
  test.each(read('json/json-parsing.jsonl', JsonText).map((line) => [line.id, line] as const))(
    '%s',
    async (_, line) => {
      const body =
        line.generate === undefined
          ? Buffer.from(line.base64 ?? '', 'base64')
          : line.generate.repeat.repeat(line.generate.times)
      const { statusCode } = await post(body)
      // None of them is a question: what parses has the wrong shape.
      if (line.expect === 'y') expect(statusCode).toBe(422)
      if (line.expect === 'n') expect(statusCode).toBe(400)
      expect([400, 422]).toContain(statusCode)
    },
  )
})

const Torture = z.object({
  id: z.string(),
  expect: z.string(),
  query: z.string().optional(),
  body: z
    .object({
      patch: z.record(z.string(), z.unknown()).optional(),
      rawPatch: z.record(z.string(), z.string()).optional(),
      raw: z.string().optional(),
      rawBase64: z.string().optional(),
      rawGen: z.tuple([z.string(), z.number()]).optional(),
    })
    .optional(),
})
const Generated = z.object({ $gen: z.tuple([z.string(), z.union([z.string(), z.number()]), z.number()]) })

function generate(value: unknown): unknown {
  const parsed = Generated.safeParse(value)
  if (!parsed.success) return value
  const [form, first, second] = parsed.data.$gen
  if (form === 'text') return String(first).repeat(second)
  if (form === 'cell' || form === 'header') return [[String(first).repeat(second)]]
  const row = Array.from({ length: second }, (_, column) => column)
  return Array.from({ length: Number(first) }, () => row)
}

/** A valid request with the values of some paths replaced; raw ones are put in as JSON text. */
function patched(patch: Readonly<Record<string, unknown>>, rawPatch: Readonly<Record<string, string>>): string {
  const request: Record<string, unknown> = {
    message: 'What is the total?',
    context: {
      selectedRange: {
        address: 'A1:B2',
        values: [
          ['Name', 'Value'],
          ['a', 1],
        ],
        rowCount: 2,
        columnCount: 2,
      },
      worksheet: { name: 'Sheet1' },
    },
  }
  const raws: string[] = []
  const set = (path: string, value: unknown) => {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const target = keys.reduce((inner, key) => Object(inner[key]), request)
    target[last] = value
  }
  for (const [path, value] of Object.entries(patch)) set(path, generate(value))
  for (const [path, text] of Object.entries(rawPatch)) set(path, `@raw${raws.push(text) - 1}@`)
  return JSON.stringify(request).replace(/"@raw(\d+)@"/g, (_, index) => raws[Number(index)] ?? '')
}

function bodyOf({
  patch,
  rawPatch,
  raw,
  rawBase64,
  rawGen,
}: NonNullable<z.infer<typeof Torture>['body']>): string | Buffer {
  if (raw !== undefined) return raw
  if (rawBase64 !== undefined) return Buffer.from(rawBase64, 'base64')
  if (rawGen !== undefined) return '{"a":'.repeat(rawGen[1]) + '1' + '}'.repeat(rawGen[1])
  return patched(patch ?? {}, rawPatch ?? {})
}

describe.skipIf(!isHere)('requests with hostile values', () => {
  test.each(read('json/api-torture.jsonl', Torture).map((line) => [line.id, line] as const))(
    '%s',
    async (_, { body, query, expect: expected }) => {
      const response =
        body === undefined
          ? await app.server.inject({
              method: 'GET',
              url: `/api/v1/chat/history${query ?? ''}`,
              headers: { host: 'localhost' },
            })
          : await post(bodyOf(body))
      const { statusCode } = response
      expect(statusCode).toBeLessThan(500)
      if (expected === '2xx') expect(statusCode, response.body.slice(0, 300)).toBeLessThan(300)
      if (expected === '4xx') expect(statusCode).toBeGreaterThanOrEqual(400)
      if (expected === '404') expect(statusCode).toBe(404)
      expect(Object.hasOwn(Object.prototype, 'polluted') || Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
    },
  )
})
