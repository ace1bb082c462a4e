import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp, openStore, type Store } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/telemetry/log.ts'
import { startPostgres, type TestPostgres } from './postgres.ts'
import { sampleComputation } from './test-app.ts'

let postgres: TestPostgres
let store: Store
let app: App

beforeAll(async () => {
  postgres = await startPostgres()
  const config = readConfig({ DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' })
  store = await openStore(config)
  await store.prepare()
  app = await createApp({
    config,
    log: createLog('silent'),
    version: '1.2.3',
    webRoot: 'none',
    conversations: store.conversations,
    computation: sampleComputation(),
  })
})
afterAll(async () => {
  await app.stop()
  await store.close()
})

const ask = () =>
  app.server.inject({
    method: 'POST',
    url: '/api/chat',
    headers: { host: 'localhost' },
    payload: { message: 'What is the total?' },
  })
const get = (url: string) => app.server.inject({ method: 'GET', url, headers: { host: 'localhost' } })

test('without its database the service lives, is not ready, and refuses what it cannot keep', async () => {
  expect((await ask()).statusCode).toBe(200)
  expect((await get('/ready')).statusCode).toBe(200)
  await postgres.stop()
  const refused = await ask()
  expect(refused.statusCode).toBe(503)
  expect(refused.json()).toMatchObject({
    type: 'urn:problem:store.unavailable',
    detail: expect.stringContaining('nothing was stored'),
  })
  expect(refused.headers['retry-after']).toBe('5')
  expect(refused.body).not.toMatch(/ECONN|127\.0\.0\.1|postgres/i)
  expect((await get('/ready')).json()).toEqual({ status: 'unavailable', checks: { store: 'failed' } })
  expect((await get('/health')).statusCode).toBe(200)
})
