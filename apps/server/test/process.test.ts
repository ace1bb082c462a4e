import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HistoryPage, TurnEvent } from '@excel-ai-chat/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Service, startAndEnd, startService } from './service.ts'

const question = {
  message: 'What is the total of Value?',
  context: {
    selectedRange: {
      address: 'A1:B3',
      values: [
        ['Name', 'Value'],
        ['Item 1', 100],
        ['Item 2', 200],
      ],
    },
  },
}

let folder: string
let services: Service[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'excel-ai-chat-process-'))
  services = []
})
afterEach(async () => {
  await Promise.all(services.map((service) => service.end('SIGKILL')))
  await rm(folder, { recursive: true, force: true })
})

async function startHere(environment: Record<string, string> = {}): Promise<Service> {
  const service = await startService({ DATA_DIR: folder, ...environment })
  services.push(service)
  return service
}

const ask = (service: Service, message = question.message) =>
  fetch(`${service.url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...question, message }),
  })

async function historyOf(service: Service) {
  const response = await fetch(`${service.url}/api/v1/chat/history?limit=200`)
  return HistoryPage.parse(await response.json())
}

describe('the service as a process', () => {
  test('says where it is, answers with the formula, and keeps its history over a restart', async () => {
    const first = await startHere()
    expect(first.output()).toContain('local analyst')
    expect(first.output()).toContain(folder)
    const answer = await (await ask(first)).json()
    expect(answer.response).toContain('300')
    expect(answer.metadata.ledger).toContainEqual(expect.objectContaining({ formula: '=SUM(B2:B3)', value: 300 }))
    expect(await first.end('SIGTERM')).toBe(0)
    const second = await startHere()
    expect((await historyOf(second)).conversations).toMatchObject([
      { message: question.message, response: answer.response },
    ])
  })

  test('a folder that another process holds is refused with the cause, and the holder is not disturbed', async () => {
    const holder = await startHere()
    const second = await startAndEnd({ DATA_DIR: folder })
    expect(second.code).toBe(1)
    expect(second.output).toContain(`in use by another process (process ${holder.process.pid})`)
    expect((await ask(holder)).status).toBe(200)
    expect((await historyOf(holder)).total).toBe(1)
  })

  test('a port that is taken is named as the cause', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? String(address.port) : ''
    const ended = await startAndEnd({ DATA_DIR: folder, PORT: port })
    other.close()
    expect([ended.code, ended.output]).toEqual([1, expect.stringContaining('port is taken')])
  })

  test('every fault of the configuration is told at once, without secrets', async () => {
    const ended = await startAndEnd({
      DATA_DIR: folder,
      HOST: '0.0.0.0',
      PORT: 'x',
      DATABASE_URL: 'mysql://u:hunter2@h/d',
    })
    expect(ended.code).toBe(1)
    for (const name of ['HOST', 'PORT', 'DATABASE_URL']) expect(ended.output).toContain(name)
    expect(ended.output).not.toContain('hunter2')
  })

  test('a database that cannot be reached is named as the cause', async () => {
    const ended = await startAndEnd({ DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/none' })
    expect([ended.code, ended.output]).toEqual([1, expect.stringContaining('DATABASE_URL cannot be reached')])
  })
})

test('killed twenty times during turns, it keeps every accepted turn exactly once, and settled', async () => {
  const accepted = new Set<string>()
  /** What a reader was told of a turn whose end it saw. */
  const told = new Map<string, string>()
  const sent = new Set<string>()
  for (let round = 0; round < 20; round++) {
    const service = await startHere()
    // Before the first turn is accepted, then after one more in each round, and a little later: every stage is met.
    const enough = Promise.withResolvers<void>()
    let acceptedHere = 0
    if (round % 7 === 0) enough.resolve()
    const asking = Array.from({ length: 6 }, async (_, index) => {
      // Told apart by white space, which is kept and means nothing.
      const message = question.message + ' '.repeat(round * 6 + index)
      sent.add(message)
      const turn = await streamUntilCut(service, message, (turnId) => {
        accepted.add(turnId)
        acceptedHere += 1
        if (acceptedHere === round % 7) enough.resolve()
      })
      if (turn !== undefined) told.set(turn.turnId, turn.text)
    })
    await enough.promise
    await new Promise((resolve) => setTimeout(resolve, (round * 7) % 20))
    await service.end('SIGKILL')
    await Promise.all(asking)
  }
  const service = await startHere()
  const { conversations, total } = await historyOf(service)
  const stored = conversations.map((turn) => turn.turnId)
  expect(stored).toHaveLength(total)
  expect(new Set(stored).size).toBe(stored.length)
  expect([...accepted].filter((turnId) => !stored.includes(turnId))).toEqual([])
  expect(conversations.filter((turn) => !sent.has(turn.message))).toEqual([])
  for (const turn of conversations) {
    expect(turn.state).toMatch(/^(complete|interrupted)$/)
    if (told.has(turn.turnId)) expect([turn.state, turn.response]).toEqual(['complete', told.get(turn.turnId)])
  }
  // The rounds reached turns before and after their end, else they tested nothing.
  expect(accepted.size).toBeGreaterThan(told.size)
  expect(told.size).toBeGreaterThan(0)
}, 600_000)

/** Reads a turn's events until its end; undefined when the connection breaks before. */
async function streamUntilCut(service: Service, message: string, onAccepted: (turnId: string) => void) {
  let turnId = ''
  let text = ''
  try {
    const response = await fetch(`${service.url}/api/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ ...question, message }),
    })
    const decoder = new TextDecoder()
    let unread = ''
    for await (const chunk of response.body ?? []) {
      const lines = (unread + decoder.decode(chunk, { stream: true })).split('\n')
      unread = lines.pop() ?? ''
      for (const line of lines.filter((part) => part.startsWith('data: '))) {
        const event = TurnEvent.parse(JSON.parse(line.slice(6)))
        if (event.type === 'turn-start') {
          turnId = event.turnId
          onAccepted(turnId)
        }
        if (event.type === 'text-delta') text += event.delta
        if (event.type === 'turn-end') return { turnId, text }
      }
    }
  } catch {
    // The process was killed: what was told so far is what counts.
  }
  return undefined
}
