import { expect, test } from 'vitest'
import { compareNumbers, compareScalars, compareText } from './compare.ts'

test('numbers that agree in 15 digits are equal', () => {
  expect(compareNumbers(0.1 + 0.2, 0.3)).toBe(0)
  expect(compareNumbers(1, 1.00000000000001)).toBe(-1)
  expect(compareNumbers(1e-20, 2e-20)).toBe(-1)
})

test('numbers come before texts, and texts before logicals', () => {
  expect(compareScalars(1e300, 'a')).toBe(-1)
  expect(compareScalars('zzz', false)).toBe(-1)
})

test('a blank is what the other value makes of it', () => {
  expect(compareScalars(null, 0)).toBe(0)
  expect(compareScalars(null, '')).toBe(0)
  expect(compareScalars(null, false)).toBe(0)
  expect(compareScalars(null, -1)).toBe(1)
})

test('texts compare without case, accents after their letters', () => {
  expect(compareText('APPLE', 'apple')).toBe(0)
  expect(['f', 'é', 'e', 'Z', 'z1', '1', '_'].sort(compareText)).toEqual(['_', '1', 'e', 'é', 'f', 'Z', 'z1'])
})
