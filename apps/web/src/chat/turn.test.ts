import { expect, test } from 'vitest'
import { applyEvent, startTurn, stopTurn } from './turn.ts'

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
