import { expect, test } from 'vitest'
import { ProblemError } from '../problem-error.ts'
import { describeError } from './log.ts'

test('an error is told by class, code and frames, never by its message', () => {
  const cause = Object.assign(new TypeError('Key (message)=(my salary) exists'), { code: '23505' })
  const told = describeError(new ProblemError('store.unavailable', { cause }))
  expect(told).toMatchObject({
    type: 'ProblemError',
    code: 'store.unavailable',
    cause: { type: 'TypeError', code: '23505' },
  })
  expect(JSON.stringify(told)).not.toContain('salary')
  expect(JSON.stringify(told)).toContain('log.test.ts')
})
