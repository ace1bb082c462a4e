import { expect, test } from 'vitest'
import type { Reading } from '../answer.ts'
import { distinctReadings } from './distinct-readings.ts'

const reading = (sentence: string, confidence: number): Reading => ({
  plan: { kind: 'describe' },
  sentence,
  confidence,
})

test('of two readings with one sentence the likelier is offered, once', () => {
  const readings = [reading('Highest of *A*', 0.3), reading('Number of rows', 0.2), reading('Highest of *A*', 0.1)]
  expect(distinctReadings(readings).map(({ confidence }) => confidence)).toEqual([0.3, 0.2])
})
