import { CheckResponse, ExplainResponse, Problem } from '@excel-ai-chat/contracts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from './test-app.ts'

const context = {
  selectedRange: {
    address: 'A1:B4',
    values: [
      ['Item', 'Amount'],
      ['Pen', 10],
      ['Ink', 20],
      ['Pen', 30],
    ],
  },
  worksheet: { name: 'Sheet1' },
}

let app: TestApp

beforeAll(async () => {
  app = await startTestApp({ environment: { MAX_CELLS: '1000', MAX_BODY_MIB: '1' } })
})
afterAll(() => app.close())

const post = (url: string, payload: object) =>
  app.server.inject({ method: 'POST', url, headers: { host: '127.0.0.1:8000' }, payload })
const check = async (...formulas: string[]) =>
  CheckResponse.parse((await post('/api/v1/formulas/check', { formulas, context })).json()).results
const explain = async (...formulas: string[]) =>
  ExplainResponse.parse((await post('/api/v1/formulas/explain', { formulas, context })).json()).results

describe('checking formulas', () => {
  test('a sound one has its value, and nothing against it', async () => {
    expect(await check('=SUM(B2:B4)')).toEqual([
      { formula: '=SUM(B2:B4)', status: 'checked', findings: [], value: 60, shape: { rows: 1, columns: 1 } },
    ])
  })

  test('one that spills says how far', async () => {
    expect(await check('=UNIQUE(A2:A4)')).toMatchObject([{ value: 'Pen', shape: { rows: 2, columns: 1 } }])
  })

  test('an unclosed bracket is told with its place and mended', async () => {
    const [report] = await check('=SUM(B2:B4')
    expect(report).toMatchObject({
      status: 'unchecked',
      findings: [{ code: 'syntax', severity: 'error', start: expect.any(Number), suggestion: '=SUM(B2:B4)' }],
    })
    expect(report).not.toHaveProperty('value')
  })

  test('missed rows, misspelt functions and ways out are found', async () => {
    const codes = (await check('=SUM(B2:B3)', '=SUMM(B2:B4)', '=WEBSERVICE("http://example.com")')).map(
      ({ status, findings }) => [status, findings[0]?.code],
    )
    expect(codes).toEqual([
      ['checked', 'misses-rows'],
      ['unchecked', 'unknown-function'],
      ['refused', 'unsafe'],
    ])
  })
})

describe('explaining formulas', () => {
  test('every part has its place, meaning and value', async () => {
    const [told] = await explain('=SUM(B2:B4)*2')
    expect(told?.explanation).toMatchObject({
      text: 'SUM(B2:B4)*2',
      start: 1,
      end: 13,
      value: [[120]],
      parts: [
        { text: 'SUM(B2:B4)', value: [[60]], parts: [{ text: 'B2:B4', value: [[10], [20], [30]] }] },
        { text: '2', value: [[2]], parts: [] },
      ],
    })
  })

  test('a large value is told by its shape alone', async () => {
    const [told] = await explain('=SEQUENCE(1001)')
    expect(told?.explanation?.shape).toEqual({ rows: 1001, columns: 1 })
    expect(told?.explanation).not.toHaveProperty('value')
  })

  test('one that cannot be parsed says why and where', async () => {
    const [told] = await explain('=SUM(B2:B4')
    expect(told).toEqual({ formula: '=SUM(B2:B4', problem: expect.any(String), position: expect.any(Number) })
  })
})

describe.each(['/api/v1/formulas/check', '/api/v1/formulas/explain'])('%s', (url) => {
  test.each([
    ['no formulas', { formulas: [], context }, 422, 'request.invalid'],
    ['no context', { formulas: ['=1'] }, 422, 'request.invalid'],
    ['a formula longer than Excel takes', { formulas: [`=${'1+'.repeat(4096)}1`], context }, 422, 'request.invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    const response = await post(url, body)
    expect(response.statusCode).toBe(status)
    expect(Problem.parse(response.json()).type).toBe(`urn:problem:${code}`)
  })

  test('refuses more cells than the service takes', async () => {
    const values = Array.from({ length: 1001 }, () => [1])
    const response = await post(url, { formulas: ['=1'], context: { selectedRange: { address: 'A1:A1001', values } } })
    expect(response.statusCode).toBe(413)
  })
})
