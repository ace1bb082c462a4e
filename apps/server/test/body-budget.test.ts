import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer } from '../src/http/server.ts'
import type { Server } from '../src/http/typed-server.ts'
import { createLog } from '../src/telemetry/log.ts'

const mebibyte = 1_048_576
let server: Server
let url: string

beforeAll(async () => {
  // One body may be as large as all of them together.
  server = createServer({ log: createLog('silent'), bodyBytes: 128 * mebibyte, origins: { allowed: [] } })
  server.post('/', async () => 'done')
  url = await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

const post = () => fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })

function announce(bytes: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      const head = `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${bytes}\r\n\r\n{`
      socket.write(head, () => resolve(socket))
    })
    socket.on('error', () => {})
  })
}

test('bodies over the budget are refused until one of those before is gone', async () => {
  expect((await post()).status).toBe(200)
  const large = await announce(128 * mebibyte)
  await expect.poll(async () => (await post()).status).toBe(503)
  const refused = await post()
  expect([refused.headers.get('retry-after'), (await refused.json()).type]).toEqual(['5', 'urn:problem:server.busy'])
  large.destroy()
  await expect.poll(async () => (await post()).status).toBe(200)
})
