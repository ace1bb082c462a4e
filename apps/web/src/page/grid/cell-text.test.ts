import { expect, test } from 'vitest'
import { cellText } from './cell-text.ts'

const shown = (value: string | number | boolean, code = 'General', date1904 = false) =>
  cellText(value, code, date1904).text

test('numbers show by their format as Excel shows them', () => {
  expect(shown(1234.5, '#,##0.00')).toBe('1,234.50')
  expect(shown(0.125, '0.0%')).toBe('12.5%')
  expect(shown(-3, '0;(0)')).toBe('(3)')
})

test('a date is its serial number under a date format, in both date systems', () => {
  // Microsoft: serial 45292 is 2024-01-01; in the 1904 system the same day is 43830.
  expect(shown(45292, 'yyyy-mm-dd')).toBe('2024-01-01')
  expect(shown(43830, 'yyyy-mm-dd', true)).toBe('2024-01-01')
})

test('a quoted letter makes no date of a number', () => {
  expect(shown(5, '0" days"', true)).toBe('5 days')
})

test('numbers stand right, text left, truth values and errors in the middle', () => {
  expect([1, 'a', true, '#N/A'].map((value) => cellText(value, 'General', false).align)).toEqual([
    'right',
    'left',
    'center',
    'center',
  ])
})

test('a format that cannot be read shows the value as it is', () => {
  expect(shown(7, '[[[')).toBe('7')
})
