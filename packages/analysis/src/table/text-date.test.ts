import { expect, test } from 'vitest'
import { type DateOrder, readDate, serialOf } from './text-date.ts'

// Serials as Excel shows them when these dates are typed into a cell and formatted as General.
test.each<[string, DateOrder, number]>([
  ['2020-12-31', 'mdy', 44_196],
  ['2020-02-29T12:00:00Z', 'mdy', 43_890.5],
  ['31/12/2020', 'dmy', 44_196],
  ['12/31/2020', 'mdy', 44_196],
  ['3/4/2020', 'mdy', 43_894],
  ['3/4/2020', 'dmy', 43_924],
  ['31.12.20', 'dmy', 44_196],
  ['1.2.1930', 'dmy', 10_990],
  ['22 June 2012', 'mdy', 41_082],
  ['June 22, 2012', 'mdy', 41_082],
  ['Fri, 22 Jun 2012', 'mdy', 41_082],
  ['22-Jun-12', 'mdy', 41_082],
  ['June 2012', 'mdy', 41_061],
  ['Jun-12', 'mdy', 41_061],
  ['22. Juni 2012', 'mdy', 41_082],
  ['2012-06', 'mdy', 41_061],
  ['1900-03-01', 'mdy', 61],
  ['1900-01-01', 'mdy', 1],
  ['18:00', 'mdy', 0.75],
  ['6:00 PM', 'mdy', 0.75],
  ['12:00 am', 'mdy', 0],
  ['36:00:00', 'mdy', 1.5],
])('%s read as %s has the serial %d', (text, order, serial) => {
  const reading = readDate(text)
  expect(reading && serialOf(reading, order, false)).toBeCloseTo(serial, 10)
})

test.each([
  '22 June',
  '2012',
  '31/31/2020',
  '2001–2004',
  '1998-99',
  '13-0',
  '30 February 2020',
  '27/28',
  'May',
  '10:75',
  'Q1 2020',
])('%s is no date', (text) => expect(readDate(text)).toBeUndefined())

test('minutes with decimals of seconds are a duration, as Excel reads them', () => {
  const reading = readDate('26:43.16')
  expect(reading?.form).toBe('duration')
  expect(reading?.time).toBeCloseTo((26 * 60 + 43.16) / 86_400, 15)
})

test('a month that is the next year is marked as a possible season', () => {
  expect(readDate('2001-02')?.season).toBe(true)
  expect(readDate('2001-03')?.season).toBe(false)
})

test('the 1904 date system counts 1462 days less', () => {
  const reading = readDate('2020-12-31')
  expect(reading && serialOf(reading, 'mdy', true)).toBe(44_196 - 1462)
})
