import { describe, expect, test } from 'vitest'
import { comparisonKey, readCell, wholeNumber } from './cell.ts'

describe('numbers in cells', () => {
  test.each([
    ['1,234.50', 1234.5],
    ['$ 12', 12],
    ['(1,512)', -1512],
    ['12 %', 12],
    ['−4', -4],
  ])('%s is a number as a whole', (text, number) => {
    expect(wholeNumber(text)).toBe(number)
  })

  test('a cell that begins with a number has that number, but is not one', () => {
    expect(readCell('49.4 hectares (122 acres)')).toMatchObject({ number: 49.4, numeric: false })
  })

  test('a time of an hour, 21 minutes and 17 seconds is 4,877 seconds', () => {
    expect(readCell('1:21:17').number).toBe(4877)
  })

  test.each(['', '-', 'N/A', 'nan'])('%j says that there is nothing', (text) => {
    expect(readCell(text).missing).toBe(true)
  })
})

describe('dates in cells', () => {
  test.each(['November 8, 1959', '8 November 1959', '1959-11-08'])('%s is one day', (text) => {
    expect(readCell(text).date).toEqual({ year: 1959, month: 11, day: 8 })
  })

  test('later dates come later, and a year comes before its summer', () => {
    const orders = ['1959', '1 July 1959', '8 November 1959', '1960-01-01'].map((text) => readCell(text).order)
    expect(orders).toEqual([...orders].sort((a, b) => a - b))
  })
})

test('footnote marks, quotes, accents and capitals do not make another cell', () => {
  expect(comparisonKey('“Málaga” *')).toBe(comparisonKey('malaga'))
})
