import { expect, test } from 'vitest'
import { readNumber } from './text-number.ts'

test.each([
  ['12', 12],
  ['-12.5', -12.5],
  ['−7', -7],
  ['1,234', 1234],
  ['1,234,567.89', 1_234_567.89],
  ['1,00,000', 100_000],
  ["1'234'567", 1_234_567],
  ['1 234', 1234],
  ['1\u00a0234\u202f567', 1_234_567],
  ['(1,234)', -1234],
  ['(115,380 )', -115_380],
  ['$(618)', -618],
  ['($618)', -618],
  ['1,234-', -1234],
  ['$1,066', 1066],
  ['$ 4.60', 4.6],
  ['€ 5', 5],
  ['5 €', 5],
  ['USD 12', 12],
  ['12 CHF', 12],
  ['12%', 0.12],
  ['12 %', 0.12],
  ['(35)%', -0.35],
  ['1.2e6', 1_200_000],
  ['1.5E-3', 0.0015],
  ['5k', 5000],
  ['$3.2m', 3_200_000],
  ['3 million', 3_000_000],
  ['$1.5bn', 1_500_000_000],
  ['5\u00a0kW', 5],
  ['94 minutes', 94],
  ['12[a]', 12],
  ['4000*', 4000],
  ['74 (2010)', 74],
  ['2005\nDetails', 2005],
  ['1st', 1],
  ['.5', 0.5],
  ['2.', 2],
  ['0.1', 0.1],
  ['123456789012345678', 123_456_789_012_345_680],
])('%s is %d with a decimal point', (text, value) => {
  expect(readNumber(text, '.')?.value).toBe(value)
})

test.each([
  ['1.234,50', 1234.5],
  ['12,5', 12.5],
  ['1.234', 1234],
  ['1.234.567', 1_234_567],
  ['-3,5 %', -0.035],
  ['1 234,5 €', 1234.5],
])('%s is %d with a decimal comma', (text, value) => {
  expect(readNumber(text, ',')?.value).toBe(value)
})

test.each([
  '',
  '-',
  'abc',
  '2001–2004',
  '6-0',
  '10:30',
  '1/2',
  '12,34',
  '1,2345',
  '0,123',
  '1.2.3',
  '5 June',
  '12 34',
  '(5',
  '5)',
  '110 m hurdles',
  'U+314F',
  '$',
  '3R',
  'US$000',
  '2007 Worlds',
  '2Q',
  '1e999',
])('%s is no number with a decimal point', (text) => {
  expect(readNumber(text, '.')).toBeUndefined()
})

test('a comma at the end belongs to the sentence, not to the number', () => {
  expect(readNumber('31,', ',')).toBeUndefined()
})

test('what surrounds a number is told apart', () => {
  expect(readNumber('007', '.')).toMatchObject({ value: 7, leadingZero: true })
  expect(readNumber('0.07', '.')).toMatchObject({ leadingZero: false })
  expect(readNumber('12 kg', '.')).toMatchObject({ unit: 'kg' })
  expect(readNumber('1 stroke', '.')?.unit).toBe(readNumber('2 strokes', '.')?.unit)
  expect(readNumber('70 sq mi', '.')).toMatchObject({ unit: 'sq mi' })
  expect(readNumber('US$5', '.')).toMatchObject({ currency: 'US$' })
  expect(readNumber('22nd', '.')).toMatchObject({ ordinal: true })
  expect(readNumber('380 (1990)', '.')).toMatchObject({ annotated: true })
  expect(readNumber('5 m', '.')).toMatchObject({ value: 5, unit: 'm' })
})
