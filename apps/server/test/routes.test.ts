import { AnalyzeResponse, ChatResponse, HistoryPage, Problem, TurnEvent } from '@excel-ai-chat/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from './test-app.ts'

const items = {
  selectedRange: {
    address: 'A1:B3',
    values: [
      ['Name', 'Value'],
      ['Item 1', 100],
      ['Item 2', 200],
    ],
    rowCount: 3,
    columnCount: 2,
  },
  worksheet: { name: 'Sheet1' },
}
const question = { message: 'What is the total of Value?', context: items, timestamp: '2024-01-01T00:00:00Z' }

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ environment: { MAX_CELLS: '1000', MAX_BODY_MIB: '1' } })
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.server.inject({ method: 'DELETE', url: '/api/v1/chat/history' })
})

const host = { host: '127.0.0.1:8000' }
const post = (url: string, payload: unknown, headers: Record<string, string> = {}) =>
  app.server.inject({
    method: 'POST',
    url,
    headers: { ...host, 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
const get = (url: string, headers: Record<string, string> = {}) =>
  app.server.inject({ method: 'GET', url, headers: { ...host, ...headers } })
const history = async (query = '') => HistoryPage.parse((await get(`/api/v1/chat/history${query}`)).json())

async function expectProblem(
  response: { statusCode: number; headers: Record<string, unknown>; json: () => unknown },
  status: number,
  code: string,
) {
  expect(response.statusCode).toBe(status)
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
  const problem = Problem.parse(response.json())
  expect(problem).toMatchObject({ type: `urn:problem:${code}`, status, requestId: response.headers['x-request-id'] })
  expect(problem.detail).not.toBe('')
  return problem
}

describe('health', () => {
  test.each(['/health', '/api/v1/health'])('%s says that the process is alive', async (url) => {
    const response = await get(url)
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({
      status: 'healthy',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      version: '1.2.3',
    })
  })

  test('/ready is 200 while the store answers', async () => {
    const response = await get('/ready')
    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ready', checks: { store: 'ok' } }])
  })
})

describe('a question', () => {
  test.each(['/api/v1/chat', '/api/chat'])('%s answers it with a ledger', async (url) => {
    const response = await post(url, question)
    expect(response.statusCode).toBe(200)
    const { response: text, metadata } = ChatResponse.parse(response.json())
    expect(text).toContain('300')
    expect(metadata.ledger[0]).toMatchObject({ formula: '=SUM(B2:B3)', value: 300 })
    expect(metadata.formulas[0]).toMatchObject({ formula: '=SUM(B2:B3)', status: 'checked', values: [[300]] })
    expect(metadata.coverage).toEqual({ rowsRead: 2, rowsTotal: 2, cellsRead: 6 })
    expect(metadata.mode).toBe('local')
  })

  test('numbers written as text are numbers', async () => {
    const values = [
      ['Name', 'Value'],
      ['Item 1', '100'],
      ['Item 2', '200'],
    ]
    const response = await post('/api/chat', { ...question, context: { selectedRange: { address: 'A1:B3', values } } })
    expect(response.json().response).toContain('300')
  })

  test('a selection of which only a part came is answered over that part, and says so', async () => {
    const context = {
      selectedRange: {
        address: 'A1:B10',
        values: [
          ['Header1', 'Header2'],
          ['Value1', 'Value2'],
        ],
        rowCount: 10,
        columnCount: 2,
      },
    }
    const response = await post('/api/chat', { message: 'What data do I have selected?', context })
    expect(response.statusCode).toBe(200)
    const { metadata } = ChatResponse.parse(response.json())
    expect(metadata.coverage).toEqual({ rowsRead: 1, rowsTotal: 9, cellsRead: 4 })
    expect(metadata.warnings.join()).toContain('2 of the 10')
  })

  test.each([
    ['no context', {}],
    ['null context', { context: null }],
    ['an empty context', { context: {} }],
    [
      'blank cells',
      {
        context: {
          selectedRange: {
            address: 'A1:B2',
            values: [
              ['', ''],
              [null, ''],
            ],
          },
        },
      },
    ],
    ['no cells', { context: { selectedRange: { address: 'A1', values: [] } } }],
  ])('with %s it says what to select', async (_, rest) => {
    const response = await post('/api/chat', { message: 'What is the total?', ...rest })
    expect(response.statusCode).toBe(200)
    expect(response.json().response).toMatch(/select/i)
  })

  test.each(['A1', 'Sheet1!A1:B2', "'My Sheet'!$A$1:$B$2", 'A:A', '1:3', 'A1:B2,D1:E2', 'a1:b3'])(
    'the address %s is accepted',
    async (address) => {
      const response = await post('/api/chat', {
        ...question,
        context: { selectedRange: { ...items.selectedRange, address } },
      })
      expect(response.statusCode).toBe(200)
    },
  )

  test('is stored with its answer, and kept byte for byte', async () => {
    const message = '  What does =IF(A1<10,"a",B2>5) <b>mean</b>?\u0000\n'
    const { metadata } = ChatResponse.parse((await post('/api/chat', { ...question, message })).json())
    const { conversations, total } = await history()
    expect(total).toBe(1)
    expect(conversations[0]).toMatchObject({ turnId: metadata.turnId, message, state: 'complete', metadata })
  })

  test('goes on with the conversation it names', async () => {
    const first = ChatResponse.parse((await post('/api/chat', question)).json())
    const { conversationId } = first.metadata
    const second = ChatResponse.parse((await post('/api/chat', { ...question, conversationId })).json())
    expect(second.metadata.conversationId).toBe(conversationId)
    expect(second.metadata.turnId).not.toBe(first.metadata.turnId)
  })

  test('a fault of ours is a 500 that tells nothing of the inside, and the turn is settled as failed', async () => {
    const response = await post('/api/chat', { ...question, message: 'fail' })
    const problem = await expectProblem(response, 500, 'server.error')
    expect(problem.detail).toBe("Sorry, I'm experiencing technical difficulties. Please try again.")
    expect(response.body).not.toContain('cell in its message')
    expect((await history()).conversations).toMatchObject([{ message: 'fail', state: 'failed' }])
  })
})

describe('a question under an Idempotency-Key', () => {
  const keyed = (key: string, change: object = {}, accept = 'application/json') =>
    post('/api/v1/chat', { ...question, ...change }, { 'idempotency-key': key, accept })

  test('is answered once, and told again with the same turn', async () => {
    const first = await keyed('a')
    const again = await keyed('a', { timestamp: '2030-01-01T00:00:00Z' })
    expect(again.json()).toEqual(first.json())
    const streamed = await keyed('a', {}, 'text/event-stream')
    expect(streamed.body).toContain('event: turn-start')
    expect(streamed.body).toContain(`"turnId":"${first.json().metadata.turnId}"`)
    expect((await history()).total).toBe(1)
  })

  test('is refused with another question', async () => {
    await keyed('b')
    await expectProblem(await keyed('b', { message: 'Another?' }), 422, 'idempotency.key_reused')
    await expectProblem(await keyed('b', { context: null }, 'text/event-stream'), 422, 'idempotency.key_reused')
    expect((await history()).total).toBe(1)
  })

  test('sent many times at once is one turn; the others get it or are told to come back', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => keyed('c')))
    const turnIds = responses
      .filter(({ statusCode }) => statusCode === 200)
      .map((response) => response.json().metadata.turnId)
    expect(new Set(turnIds).size).toBe(1)
    for (const response of responses) {
      if (response.statusCode !== 200) await expectProblem(response, 409, 'turn.running')
    }
    expect((await history()).total).toBe(1)
  })

  test('is run again when it failed', async () => {
    expect((await keyed('d', { message: 'fail' })).statusCode).toBe(500)
    expect((await keyed('d', { message: 'fail' })).statusCode).toBe(500)
    expect((await history()).conversations).toMatchObject([{ message: 'fail', state: 'failed' }])
  })

  test.each(['', ' ', 'a b', 'é', 'x'.repeat(256)])('%j is no key', async (key) => {
    await expectProblem(await keyed(key), 422, 'request.invalid')
  })
})

describe('the event stream', () => {
  const stream = async (payload: unknown) => {
    const response = await post('/api/v1/chat', payload, { accept: 'text/event-stream' })
    const events = response.body
      .split('\n\n')
      .filter((block) => block.startsWith('id: '))
      .map((block) => {
        const [id = '', type = '', data = ''] = block.split('\n')
        return { id: id.slice(4), type: type.slice(7), event: TurnEvent.parse(JSON.parse(data.slice(6))) }
      })
    return { response, events }
  }

  test('tells the turn in order, numbered, and ends with the metadata', async () => {
    const { response, events } = await stream(question)
    expect(response.headers['content-type']).toMatch(/^text\/event-stream/)
    expect(response.headers['x-accel-buffering']).toBe('no')
    expect(events.map(({ type }) => type)).toEqual([
      'turn-start',
      'status',
      'text-delta',
      'ledger-entry',
      'formula-checked',
      'turn-end',
    ])
    expect(events.map(({ event }) => event.type)).toEqual(events.map(({ type }) => type))
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6'])
  })

  test('says the same as the JSON answer', async () => {
    const { events } = await stream(question)
    const json = ChatResponse.parse((await post('/api/v1/chat', question)).json())
    const text = events.map(({ event }) => (event.type === 'text-delta' ? event.delta : '')).join('')
    expect(text).toBe(json.response)
    const end = events.at(-1)?.event
    if (end?.type !== 'turn-end') throw new Error('no turn-end')
    const same = { conversationId: '', turnId: '', durationMs: 0 }
    expect({ ...end.metadata, ...same }).toEqual({ ...json.metadata, ...same })
  })

  test('a turn that fails half way ends with an error event', async () => {
    const { response, events } = await stream({ ...question, message: 'fail' })
    expect(response.statusCode).toBe(200)
    expect(events.map(({ type }) => type)).toEqual(['turn-start', 'status', 'error'])
    expect((await history()).conversations[0]?.state).toBe('failed')
  })

  test('a refused turn is a refusal, not a stream', async () => {
    const response = await post(
      '/api/v1/chat',
      { ...question, conversationId: '00000000-0000-4000-8000-000000000000' },
      { accept: 'text/event-stream' },
    )
    await expectProblem(response, 404, 'conversation.not_found')
    expect((await history()).total).toBe(0)
  })
})

describe('analysis and formulas', () => {
  test('a selection is described in the words of the earlier service, and nothing is stored', async () => {
    const response = await post('/api/v1/analyze', { context: items })
    expect(response.statusCode).toBe(200)
    const { statistics, data_type, summary } = AnalyzeResponse.parse(response.json())
    expect([data_type, summary]).toEqual(['mixed', expect.stringContaining('2 rows')])
    expect(statistics).toMatchObject({
      shape: { rows: 2, columns: 2 },
      columns: ['Name', 'Value'],
      missing_data: { Name: 0, Value: 0 },
      numeric_summary: {
        Value: { count: 2, mean: 150, std: 70.71067811865476, min: 100, '25%': 125, '50%': 150, '75%': 175, max: 200 },
      },
      categorical_summary: { Name: { unique_count: 2 } },
    })
    expect((await history()).total).toBe(0)
  })

  test.each([{}, { selectedRange: null }])('no selection is described as none', async (context) => {
    expect((await post('/api/v1/analyze', { context })).json()).toEqual({
      summary: 'No data selected',
      data_type: 'none',
      statistics: {},
      insights: [],
      recommendations: [],
      charts: [],
    })
  })

  test('a large selection is described in a thread, alike', async () => {
    const values = [['Amount'], ...Array.from({ length: 999 }, (_, index) => [index])]
    const wide = {
      selectedRange: {
        address: 'A1',
        values: [
          Array.from({ length: 150 }, (_, index) => `H${index}`),
          Array.from({ length: 150 }, (_, index) => index),
        ],
      },
    }
    const [small, large] = await Promise.all([
      post('/api/v1/analyze', { context: { selectedRange: { address: 'A1', values } } }),
      post('/api/v1/analyze', { context: wide }),
    ])
    expect(small.json().statistics.shape).toEqual({ rows: 999, columns: 1 })
    expect(large.json().statistics.shape).toEqual({ rows: 1, columns: 150 })
  })

  test('formulas give values, errors and reasons', async () => {
    const formulas = ['=SUM(B2:B3)', '=B2/0', '=SUM(', '=Z99', '=WEBSERVICE("http://example.com")']
    const { results } = (await post('/api/v1/formulas/evaluate', { formulas, context: items })).json()
    expect(results).toMatchObject([
      { status: 'checked', values: [[300]], reads: ['Sheet1!B2:B3'] },
      { status: 'checked', error: '#DIV/0!' },
      { status: 'unchecked' },
      { status: 'unchecked' },
      { status: 'refused' },
    ])
  })
})

describe('the history', () => {
  test('is paged newest first with the true total, and searched by words', async () => {
    for (const message of ['Total of Value', 'Average of Value', 'Total of Name'])
      await post('/api/chat', { ...question, message })
    const page = await history('?limit=2&offset=1')
    expect([page.total, page.conversations.map((turn) => turn.message)]).toEqual([
      3,
      ['Average of Value', 'Total of Value'],
    ])
    const found = await history('?q=TOTAL%20name')
    expect([found.total, found.conversations.map((turn) => turn.message)]).toEqual([1, ['Total of Name']])
  })

  test('is erased whole', async () => {
    await post('/api/chat', question)
    const response = await app.server.inject({ method: 'DELETE', url: '/api/v1/chat/history', headers: host })
    expect([response.statusCode, response.json()]).toEqual([200, { message: 'Erased 1 turn.' }])
    expect((await history()).total).toBe(0)
  })

  test.each([
    'limit=0',
    'limt=5',
    'limit[a]=1',
    'limit=201',
    'limit=x',
    'offset=-1',
    'offset=1.5',
    `q=${'a'.repeat(201)}`,
  ])('refuses %s', async (query) => {
    await expectProblem(await get(`/api/v1/chat/history?${query}`), 422, 'request.invalid')
  })
})

describe('refusals', () => {
  test.each([
    ['not JSON', '{"message": ', 400, 'request.not_json'],
    ['an empty body', '', 400, 'request.not_json'],
    ['no message', {}, 422, 'request.invalid'],
    ['an empty message', { message: ' \n ' }, 422, 'request.invalid'],
    ['a long message', { message: 'a'.repeat(2001) }, 422, 'request.invalid'],
    ['a message that is no text', { message: 1 }, 422, 'request.invalid'],
    ['an array', [], 422, 'request.invalid'],
    [
      'a bad address',
      { message: 'x', context: { selectedRange: { address: 'Sheet1!', values: [] } } },
      422,
      'request.invalid',
    ],
    [
      'cells that are objects',
      { message: 'x', context: { selectedRange: { address: 'A1', values: [[{}]] } } },
      422,
      'request.invalid',
    ],
    [
      'an infinite cell',
      '{"message":"x","context":{"selectedRange":{"address":"A1","values":[[1e999]]}}}',
      422,
      'request.invalid',
    ],
    [
      'too many cells',
      { message: 'x', context: { selectedRange: { address: 'A1', values: Array.from({ length: 1001 }, () => [1]) } } },
      413,
      'request.too_large',
    ],
    [
      'cells over the limit once padded',
      {
        message: 'x',
        context: {
          selectedRange: {
            address: 'A1',
            values: [Array.from({ length: 100 }, () => 1), ...Array.from({ length: 20 }, () => [])],
          },
        },
      },
      413,
      'request.too_large',
    ],
    [
      'a large body',
      { message: 'x', context: { selectedRange: { address: 'A1', values: [['a'.repeat(1_100_000)]] } } },
      413,
      'request.too_large',
    ],
    [
      'an unknown conversation',
      { message: 'x', conversationId: '00000000-0000-4000-8000-000000000000' },
      404,
      'conversation.not_found',
    ],
  ])('%s is refused and not stored', async (_, payload, status, code) => {
    await expectProblem(await post('/api/v1/chat', payload), status, code)
    expect((await history()).total).toBe(0)
  })

  test('names the place of every fault', async () => {
    const problem = await expectProblem(
      await post('/api/v1/chat', { message: '', context: { selectedRange: { address: 'nowhere!', values: [] } } }),
      422,
      'request.invalid',
    )
    expect(problem.errors?.map(({ path }) => path)).toEqual(['message', 'context.selectedRange.address'])
  })

  test('a limit is named with what was sent', async () => {
    const values = Array.from({ length: 1001 }, () => [1])
    const problem = await expectProblem(
      await post('/api/v1/analyze', { context: { selectedRange: { address: 'A1', values } } }),
      413,
      'request.too_large',
    )
    expect(problem.detail).toMatch(/1000.*1001/)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    '%s is refused',
    async (type) => {
      await expectProblem(await post('/api/chat', question, { 'content-type': type }), 415, 'request.wrong_media_type')
    },
  )

  test('a compressed body is refused', async () => {
    await expectProblem(
      await post('/api/chat', question, { 'content-encoding': 'gzip' }),
      415,
      'request.wrong_media_type',
    )
  })

  test('bytes that are not UTF-8 are refused', async () => {
    const payload = Buffer.from([0x7b, 0x22, 0x6d, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])
    const response = await app.server.inject({
      method: 'POST',
      url: '/api/chat',
      headers: { ...host, 'content-type': 'application/json' },
      payload,
    })
    await expectProblem(response, 400, 'request.not_json')
  })

  test('an unknown path is a 404', async () => {
    await expectProblem(await get('/api/v1/nothing'), 404, 'route.not_found')
  })

  test('a known path with another method is a 405 that names what it takes', async () => {
    const response = await get('/api/v1/chat')
    await expectProblem(response, 405, 'route.method_not_allowed')
    expect(response.headers['allow']).toBe('POST')
  })
})

describe('who may call', () => {
  test.each(['localhost:8000', '127.0.0.1', '[::1]:8000', 'LOCALHOST', '127.8.0.1:1'])(
    'the host %s is this machine',
    async (name) => {
      expect((await get('/health', { host: name })).statusCode).toBe(200)
    },
  )

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.5:8000', 'a b'])(
    'the host %s is not',
    async (name) => {
      await expectProblem(await get('/api/v1/chat/history', { host: name }), 403, 'request.foreign_host')
    },
  )

  test.each(['https://mavencat.github.io', 'https://localhost:3000', 'http://127.0.0.1:8000'])(
    'pages of %s may call',
    async (origin) => {
      const response = await post('/api/chat', question, { origin })
      expect(response.statusCode).toBe(200)
      expect(response.headers['access-control-allow-origin']).toBe(origin)
      expect(response.headers['vary']).toContain('Origin')
    },
  )

  test.each([
    'https://evil.example',
    'null',
    'http://mavencat.github.io',
    'https://mavencat.github.io.evil.example',
    'http://127.0.0.1:9999',
  ])('pages of %s may not, and nothing is stored', async (origin) => {
    const response = await post('/api/chat', question, { origin })
    await expectProblem(response, 403, 'request.foreign_origin')
    expect(response.headers['access-control-allow-origin']).toBeUndefined()
    expect((await history()).total).toBe(0)
  })

  test('a preflight of an allowed page is granted, also towards this machine', async () => {
    const response = await app.server.inject({
      method: 'OPTIONS',
      url: '/api/chat',
      headers: {
        ...host,
        origin: 'https://mavencat.github.io',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
        'access-control-request-private-network': 'true',
      },
    })
    expect(response.statusCode).toBe(204)
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': 'https://mavencat.github.io',
      'access-control-allow-methods': expect.stringContaining('POST'),
      'access-control-allow-headers': expect.stringContaining('content-type'),
      'access-control-allow-private-network': 'true',
    })
  })

  test('a preflight of another page is refused', async () => {
    const headers = { ...host, origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    await expectProblem(
      await app.server.inject({ method: 'OPTIONS', url: '/api/chat', headers }),
      403,
      'request.foreign_origin',
    )
  })
})

describe('headers and documents', () => {
  test.each(['/health', '/api/v1/nothing', '/openapi.json', '/'])(
    '%s may not be framed, sniffed or run',
    async (url) => {
      expect((await get(url)).headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
    },
  )

  test('the OpenAPI document names every route of the contract', async () => {
    const document = (await get('/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/chat',
      '/api/v1/analyze',
      '/api/v1/chat',
      '/api/v1/chat/history',
      '/api/v1/formulas/check',
      '/api/v1/formulas/evaluate',
      '/api/v1/formulas/explain',
      '/api/v1/health',
      '/health',
      '/ready',
    ])
    expect(Object.keys(document.paths['/api/v1/chat'].post.responses['200'].content)).toEqual([
      'application/json',
      'text/event-stream',
    ])
    expect(document.paths['/api/v1/chat'].post.responses['422']).toMatchObject({
      description: 'Unprocessable Entity',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    })
    expect(document.components.schemas.SelectedRangeInput.properties.values.$ref).toContain('CellMatrix')
  })

  test('/docs is served with assets of its own', async () => {
    const page = await get('/docs')
    expect(page.statusCode).toBe(200)
    const assets = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, url = '']) => new URL(url, 'http://here/docs'),
    )
    expect(assets.length).toBeGreaterThan(3)
    expect(assets.map((url) => url.host)).toEqual(assets.map(() => 'here'))
    for (const url of assets) expect((await get(url.pathname)).statusCode).toBe(200)
  })

  test('/redoc reads the whole document without a script or anything from elsewhere', async () => {
    const page = await get('/redoc', { accept: 'text/html' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).not.toMatch(/<script|https?:\/\//)
    for (const route of ['POST /api/v1/chat', 'DELETE /api/v1/chat/history', 'GET /ready'])
      expect(page.body).toContain(`<code>${route}</code>`)
    const targets = [...page.body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => `id="${id}"`)
    expect(targets.filter((target) => !page.body.includes(target))).toEqual([])
  })

  test('/ without a built page says who answers', async () => {
    expect((await get('/', { accept: 'text/html' })).json()).toEqual({
      message: expect.stringContaining('/api/v1/chat'),
    })
  })
})
