import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellValue } from '../table/cell-value.ts'
import { toTable } from '../table/to-table.ts'
import { profileTable } from './profile-table.ts'

const profile = (values: readonly (readonly CellValue[])[]) => profileTable(toTable({ address: 'S!A1', values }))

test('eight numbers: quartiles by hand, standard deviation by the statistics module of Python 3.11, skewness by its definition', () => {
  const { columns } = profile([['x'], ...[1, 2, 4, 7, 8, 9, 12, 40].map((x) => [x])])
  const numbers = columns[0]!.numbers!
  expect(numbers).toMatchObject({ count: 8, sum: 83, mean: 10.375, min: 1, q1: 3.5, median: 7.5, q3: 9.75, max: 40 })
  expect(numbers.standardDeviation).toBeCloseTo(12.523_549_245_892_145, 13)
  expect(numbers.skewness).toBeCloseTo(2.354_494_025_953_173, 13)
})

test('counts, missing, distinct and mode of a column of texts', () => {
  const { columns } = profile([
    ['City', 'n'],
    ['Rome', 1],
    ['Oslo', 2],
    ['Rome', 3],
    ['', 4],
    ['N/A', 5],
    ['#N/A', 6],
  ])
  expect(columns[0]).toMatchObject({ count: 3, missing: 2, blanks: 1, marks: 1, errors: 1, distinct: 2 })
  expect(columns[0]!.mode).toEqual({ value: 'Rome', count: 2 })
})

test('columns that only rise or only fall say so', () => {
  const { columns } = profile([
    ['a', 'b', 'c', 'd'],
    [1, 9, 3, 5],
    [1, 7, 4, 5],
    [4, 2, 1, 5],
  ])
  expect(columns.map(({ order }) => order)).toEqual(['ascending', 'descending', undefined, undefined])
})

test('the data type follows the columns', () => {
  expect(profile([]).dataType).toBe('none')
  expect(profile([['', null]]).dataType).toBe('empty')
  expect(
    profile([
      ['a', 'b'],
      [1, 2],
    ]).dataType,
  ).toBe('basic')
  expect(
    profile([
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ]).dataType,
  ).toBe('numerical')
  expect(
    profile([
      ['a', 'b'],
      ['x', 2],
      ['y', 4],
    ]).dataType,
  ).toBe('mixed')
  expect(
    profile([
      ['a', 'b'],
      ['x', 'y'],
      ['z', 'w'],
    ]).dataType,
  ).toBe('categorical')
  expect(
    profile([
      ['Day', 'b'],
      ['2020-01-01', 2],
      ['2020-01-02', 4],
    ]).dataType,
  ).toBe('temporal')
})

test('a finding names the cells it speaks of', () => {
  const { findings } = profile([
    ['a', 'b'],
    ['x', 1],
    ['y', '#N/A'],
    ['z', 3],
  ])
  expect(findings[0]).toMatchObject({ kind: 'error-values', cells: ['S!B3'], columns: ['b'] })
  expect(findings[0]!.ledger[0]).toMatchObject({ value: 1, formula: '=SUMPRODUCT(--ISERROR(S!B2:B4))' })
})

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(
    null,
    '',
    '#N/A',
    '-',
    '1,234',
    '12%',
    '2020-01-01',
    'Total',
    '(5)',
    '$3',
    '26:43.1',
    '1e308',
    '1st',
    '3/4/2020',
  ),
)

test('whatever JSON passes is profiled without a throw, NaN or Infinity', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (values) => {
      const text = JSON.stringify(profile(values), (_, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
      )
      expect(text).not.toContain('"not finite"')
    }),
    { numRuns: 500 },
  )
})
