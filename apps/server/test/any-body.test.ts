import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createComputation } from '../src/turn/create-computation.ts'
import { engine } from '../src/turn/engine.ts'
import { createJobs } from '../src/turn/jobs.ts'
import { createThreadPool } from '../src/turn/thread-pool.ts'
import { startTestApp, type TestApp } from './test-app.ts'

let app: TestApp

beforeAll(async () => {
  const threads = createThreadPool({
    module: new URL('../src/turn/thread.ts', import.meta.url),
    threads: 1,
    timeoutMs: 20_000,
    queueLimit: 10,
    memoryMiB: 512,
  })
  app = await startTestApp({ computation: createComputation(createJobs(engine), threads) })
})
afterAll(() => app.close())

const send = (url: string, body: unknown) =>
  app.server.inject({
    method: 'POST',
    url,
    headers: { host: 'localhost', 'content-type': 'application/json' },
    payload: JSON.stringify(body) ?? '',
  })

const words = fc.constantFrom(
  'total',
  'average',
  'of',
  'the',
  'highest',
  'Value',
  'Name',
  'per',
  'where',
  'is',
  'not',
  'top',
  '3',
  'share',
  'in',
  '%',
  '2021',
  '?',
  '',
  'how many',
  'chart',
  'formula',
  '=SUM(',
  '"',
  'Item 1',
  'difference between',
  'and',
)
const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' ')),
)
const cell = fc.oneof(
  fc.constantFrom(
    '',
    null,
    '#N/A',
    '#DIV/0!',
    'Total',
    '1,234.50',
    '(500)',
    '12 %',
    '€ 3',
    '2024-02-30',
    '1e999',
    '=A1',
    true,
    false,
    -0,
    1e308,
    45_000,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: -1000, max: 3000 }),
)
const matrix = <Item>(item: fc.Arbitrary<Item>) => fc.array(fc.array(item, { maxLength: 6 }), { maxLength: 12 })
const address = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      'A1',
      'Sheet1!A1:B2',
      "'My Sheet'!$A$1:$B$2",
      'A:A',
      '1:3',
      'A1:B2,D1:E2',
      'XFD1048576',
      'XFD1048576:A1',
    ),
    weight: 20,
  },
  { arbitrary: fc.string({ maxLength: 10 }), weight: 1 },
)
const count = fc.oneof(
  { arbitrary: fc.nat(1_048_576), weight: 20 },
  { arbitrary: fc.constantFrom(-1, 1.5, null, '2'), weight: 1 },
)
const sometimes = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined })

const body = fc.record({
  message,
  context: sometimes(
    fc.record({
      selectedRange: sometimes(
        fc.record({
          address,
          values: matrix(cell),
          rowCount: sometimes(count),
          columnCount: sometimes(count),
          formulas: sometimes(matrix(cell)),
          numberFormat: sometimes(
            matrix(fc.constantFrom('General', 'yyyy-mm-dd', '0.00%', '[$€-2] #,##0', '', '";"', '[h]:mm', null)),
          ),
          hasHeaders: sometimes(fc.boolean()),
        }),
      ),
      worksheet: sometimes(fc.record({ name: fc.string({ maxLength: 8 }) })),
      workbook: sometimes(fc.record({ locale: fc.constantFrom('de-DE', 'x', ''), date1904: fc.boolean() })),
    }),
  ),
  conversationId: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 20 },
    { arbitrary: fc.oneof(fc.uuid(), fc.string()), weight: 1 },
  ),
})

// Enough to find what random bodies find in seconds; a longer run: raise numRuns here.
const runs = { numRuns: 300 }

test('whatever JSON is sent to the chat, the answer is not a failure of ours', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), body, body, body), async (value) => {
      const response = await send('/api/chat', value)
      expect(response.statusCode).toBeLessThan(500)
      if (response.statusCode === 200) answered += 1
    }),
    runs,
  )
  // Else the bodies would be refused before anything is computed from them.
  expect(answered).toBeGreaterThan(runs.numRuns / 3)
})

test('nor when it is sent to the analysis or the formulas', async () => {
  await fc.assert(
    fc.asyncProperty(
      body,
      fc.array(fc.oneof(words, fc.string({ maxLength: 30 })), { minLength: 1, maxLength: 5 }),
      async ({ context }, formulas) => {
        const analysis = await send('/api/v1/analyze', { context: context ?? {} })
        expect(analysis.statusCode).toBeLessThan(500)
        expect(analysis.body).not.toMatch(/:(NaN|-?Infinity)/)
        const evaluation = await send('/api/v1/formulas/evaluate', { context: context ?? {}, formulas })
        expect(evaluation.statusCode).toBeLessThan(500)
      },
    ),
    runs,
  )
})
