import { expect, test } from 'vitest'
import { applyEvent, likelyAlternatives, startTurn, stopTurn } from './turn.ts'

const running = startTurn('k', 'What is the total?', 'Sheet1!A1:B3', 'Sheet1')

test('deltas join to the answer, and stopping keeps what was said', () => {
  const turn = applyEvent(applyEvent(running, { type: 'text-delta', delta: 'The total ' }), {
    type: 'text-delta',
    delta: 'is',
  })
  expect(stopTurn(turn)).toMatchObject({ state: 'stopped', text: 'The total is', status: undefined })
})

test('the numbers that were not traced are unknown until they were checked', () => {
  expect(running.untraced).toBeUndefined()
  const checked = applyEvent(running, { type: 'grounding-checked', traced: 1, derived: 0, untraced: ['42'] })
  expect(checked.untraced).toEqual(['42'])
})

test('an error event fails the turn with its problem', () => {
  const problem = {
    type: 'urn:problem:server.error',
    title: 'Internal error',
    status: 500,
    detail: 'Sorry',
    requestId: 'r',
  }
  expect(applyEvent(running, { type: 'error', problem })).toMatchObject({
    state: 'failed',
    failure: { kind: 'refused', problem },
  })
})

test('only readings with a chance are offered, the likeliest first', () => {
  const alternatives = [
    { sentence: '*Region*', confidence: 0.0005 },
    { sentence: 'Sum of *Value*', confidence: 0.1 },
    { sentence: 'Mean of *Value*', confidence: 0.3 },
  ]
  const metadata = {
    conversationId: 'c',
    turnId: 't',
    mode: 'local' as const,
    intent: 'analysis' as const,
    dataType: 'mixed' as const,
    coverage: { rowsRead: 1, rowsTotal: 1, cellsRead: 1 },
    alternatives,
    ledger: [],
    formulas: [],
    charts: [],
    operations: [],
    warnings: [],
    durationMs: 1,
  }
  expect(likelyAlternatives(applyEvent(running, { type: 'turn-end', metadata }))).toEqual([
    'Mean of *Value*',
    'Sum of *Value*',
  ])
})
