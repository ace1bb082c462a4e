import { connect } from 'node:net'
import { HistoryPage } from '@excel-ai-chat/contracts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ProblemError } from '../src/problem-error.ts'
import type { Computation } from '../src/turn/computation.ts'
import { createJobs } from '../src/turn/jobs.ts'
import { sampleEngine } from './sample-engine.ts'
import { startTestApp, type TestApp } from './test-app.ts'

let app: TestApp
let url: string
let release: () => void
let hold: () => Promise<void>
const jobs = createJobs(sampleEngine)

/** Answers when it is told to, so that a reader can leave at a known moment. */
const computation: Computation = {
  async run(name, input) {
    await hold()
    return jobs[name](input)
  },
  warm: () => {},
  close: () => Promise.resolve(),
}

beforeAll(async () => {
  app = await startTestApp({ computation })
  url = await app.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app.close())
beforeEach(async () => {
  await fetch(`${url}/api/v1/chat/history`, { method: 'DELETE' })
  const { promise, resolve } = Promise.withResolvers<void>()
  hold = () => promise
  release = resolve
})

const body = (cells: number) =>
  JSON.stringify({
    message: 'What is the total?',
    context: { selectedRange: { address: 'A1', values: [['Value'], ...Array.from({ length: cells }, () => [1])] } },
  })
const ask = (accept: string, signal?: AbortSignal) =>
  fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: body(10),
    signal: signal ?? null,
  })

async function history() {
  return HistoryPage.parse(await (await fetch(`${url}/api/v1/chat/history`)).json())
}

test('the question is stored, and its reader told so, while the answer is still computed', async () => {
  const response = await ask('text/event-stream')
  const reader = response.body?.getReader()
  const first = new TextDecoder().decode((await reader?.read())?.value)
  expect(first).toMatch(/^id: 1\nevent: turn-start\n/)
  expect((await history()).conversations).toMatchObject([{ state: 'running', response: '' }])
  release()
  await reader?.cancel()
})

test.each(['text/event-stream', 'application/json'])(
  'a reader of %s who leaves finds the answer in the history',
  async (accept) => {
    const leaving = new AbortController()
    const asked = ask(accept, leaving.signal).catch(() => {})
    await expect.poll(async () => (await history()).total).toBe(1)
    leaving.abort()
    await asked
    release()
    await expect.poll(async () => (await history()).conversations[0]?.state).toBe('complete')
    expect((await history()).conversations[0]?.response).toContain('10')
  },
)

test('a reader who never reads leaves no turn unsettled', async () => {
  const payload = body(10)
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  socket.pause()
  socket.write(
    `POST /api/chat HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${payload.length}\r\n\r\n${payload}`,
  )
  release()
  await expect.poll(async () => (await history()).conversations[0]?.state).toBe('complete')
  socket.destroy()
})

test('work that is too heavy is answered with what to do, not failed', async () => {
  hold = () => Promise.reject(new ProblemError('computation.too_heavy', { detail: 'Select fewer rows.' }))
  const response = await ask('application/json')
  expect([response.status, (await response.json()).response]).toEqual([200, 'Select fewer rows.'])
  expect((await history()).conversations[0]?.state).toBe('complete')
})

test('a service that is too busy says so, and the turn is settled as failed', async () => {
  hold = () => Promise.reject(new ProblemError('server.busy', { headers: { 'retry-after': '5' } }))
  const response = await ask('application/json')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await history()).conversations[0]?.state).toBe('failed')
})
