import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress } from '../address/parse-address.ts'
import { profileTable } from '../profile/profile-table.ts'
import type { CellValue } from '../table/cell-value.ts'
import { toTable } from '../table/to-table.ts'
import type { Finding, FindingKind } from './finding.ts'

const profile = (values: readonly (readonly CellValue[])[]) => profileTable(toTable({ address: 'S!A1', values }))
const find = (values: readonly (readonly CellValue[])[], kind: FindingKind): Finding => {
  const finding = profile(values).findings.find((one) => one.kind === kind)
  if (finding === undefined) throw new Error(`no ${kind}`)
  return finding
}
const rows = (count: number, row: (i: number) => CellValue[]) => Array.from({ length: count }, (_, i) => row(i))

test('an outlier: the fences, the cell and formulas that Excel computes the same', () => {
  // Quartiles of 1 to 11 and 100 by hand: 3.75 and 9.25, so the fences are −4.5 and 17.5.
  const values = [['n'], ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100].map((n) => [n])]
  const finding = find(values, 'outliers')
  expect(finding.cells).toEqual(['S!A13'])
  expect(finding.ledger.map(({ value }) => value)).toEqual([-4.5, 17.5, 1, 100])
  expect(finding.ledger[1]?.formula).toBe(
    '=QUARTILE.INC(S!A2:A13,3)+1.5*(QUARTILE.INC(S!A2:A13,3)-QUARTILE.INC(S!A2:A13,1))',
  )
})

test('rows that stand twice are found whatever the types, and the second one is named', () => {
  const finding = find(
    [
      ['a', 'b', 'c'],
      ['x', 1, true],
      ['y', 2, true],
      ['x', 1, true],
      ['x', 1, false],
      ['z', 3, '#N/A'],
    ],
    'duplicate-rows',
  )
  expect(finding.cells).toEqual(['S!A4:C4'])
})

test('an identifier that stands twice', () => {
  const finding = find([['Id', 'n'], ...rows(30, (i) => [`K${i === 7 ? 3 : i}`, i * i])], 'duplicate-keys')
  expect(finding.cells).toEqual(['S!A9'])
})

test('columns that go together, with Pearson’s r and CORREL', () => {
  const finding = find([['a', 'b'], ...rows(12, (i) => [i, 2 * i + (i % 2)])], 'correlation')
  // SciPy 1.17: pearsonr
  expect(finding.ledger[0]?.value).toBeCloseTo(0.9974951055653402, 13)
  expect(finding.ledger[0]?.formula).toBe('=CORREL(S!A2:A13,S!B2:B13)')
})

test('groups that differ, with AVERAGEIF', () => {
  const finding = find(
    [['Team', 'Score'], ...rows(20, (i) => [i % 2 === 0 ? 'A*' : 'B', i % 2 === 0 ? 10 + i / 10 : 5 + i / 10])],
    'group-difference',
  )
  expect(finding.ledger[0]?.formula).toBe('=AVERAGEIF(S!A2:A21,"=A~*",S!B2:B21)')
  expect(finding.ledger[0]?.value).toBeCloseTo(10.9, 12)
})

test('one column decides another', () => {
  const place: Record<string, string> = { Rome: 'Italy', Oslo: 'Norway', Milan: 'Italy' }
  const finding = find(
    [
      ['City', 'Country', 'n'],
      ...rows(18, (i) => {
        const city = ['Rome', 'Oslo', 'Milan'][i % 3] ?? ''
        return [city, place[city] ?? '', i]
      }),
    ],
    'dependence',
  )
  expect(finding.columns).toEqual(['City', 'Country'])
})

test('a trend, a season and a missing month', () => {
  const months = rows(36, (i) => [
    `20${21 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    100 + 3 * i + (i % 12 === 11 ? 40 : 0),
  ])
  expect(find([['Month', 'Sales'], ...months], 'trend').statement).toContain('Sales rises along Month')
  expect(find([['Month', 'Sales'], ...months], 'seasonality').ledger[1]?.value).toBe(12)
  const gap = find([['Month', 'Sales'], ...months.filter((_, i) => i !== 5)], 'gap-in-dates')
  expect(gap.statement).toContain('leaves out 1 month, the first 2021-06-01')
  expect(gap.cells).toEqual(['S!A6'])
})

test('spaces and capitals that keep equal things apart', () => {
  const values = [['Team', 'n'], ...rows(12, (i) => [['East', 'West', 'east', 'West '][i % 4] ?? '', i])]
  expect(find(values, 'inconsistent-spelling').ledger[0]?.value).toBe(3)
  expect(find(values, 'stray-spaces').cells).toEqual(['S!A5', 'S!A9', 'S!A13'])
})

test('numbers kept as text lead to a conversion of the whole column', () => {
  const { recommendations } = profile([
    ['a', 'b'],
    ['x', '1,5'],
    ['y', '2,25'],
    ['z', '3'],
  ])
  expect(recommendations[0]?.action).toEqual({
    kind: 'operation',
    operation: { kind: 'convert-to-number', addresses: ['S!B2:B4'], decimalSign: ',' },
  })
})

test('a table of texts has one trait, not one in each column', () => {
  const values = [
    ['a', 'b', 'c', 'd', 'e'],
    ...rows(6, (i) => ['x', String(i * i), String(7 - i), `${i}.5`, String((i * 5) % 7)]),
  ]
  const { findings, recommendations } = profile(values)
  expect(findings.filter(({ kind }) => kind === 'text-numbers').map(({ columns }) => columns)).toEqual([
    ['b', 'c', 'd', 'e'],
  ])
  expect(recommendations[0]?.title).toBe('Convert 4 columns to numbers')
})

test('plain numbers without a relation give no findings', () => {
  expect(
    profile([
      ['a', 'b'],
      [3, 8],
      [1, 2],
      [2, 9],
      [4, 1],
    ]).findings,
  ).toEqual([])
})

const cell = fc.oneof(
  fc.constantFrom<CellValue>(
    'a',
    'b',
    'a ',
    '#N/A',
    '',
    null,
    true,
    '12',
    '1,5',
    '2020-01-01',
    '2020-02-01',
    '-',
    'Total',
  ),
  fc.integer({ min: -5, max: 100 }),
)
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 30 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )

test('every address in a finding is a cell of the range, and those of single values lead to them', () => {
  fc.assert(
    fc.property(table, (values) => {
      for (const { cells, kind } of profile(values).findings) {
        for (const address of cells) {
          const [area] = parseAddress(address) ?? []
          expect(area).toBeDefined()
          const value = values[area?.top ?? -1]?.[area?.left ?? -1]
          expect(value).not.toBe(undefined)
          if (kind === 'error-values') expect(value).toBe('#N/A')
          if (kind === 'missing-values') expect([null, '', '-']).toContain(value)
          if (kind === 'text-numbers') expect(['12', '1,5']).toContain(value)
          if (kind === 'stray-spaces') expect(value).toBe('a ')
        }
      }
    }),
    { numRuns: 300 },
  )
})

/** What must not depend on the order of rows. */
const orderFree = (values: readonly (readonly CellValue[])[]) =>
  profileTable(toTable({ address: 'S!A1', values, hasHeaders: false })).columns.map(
    ({ count, missing, errors, distinct, mode, numbers, type }) => ({
      type,
      count,
      missing,
      errors,
      distinct,
      mode,
      numbers,
    }),
  )

const plainCell = fc.oneof(
  fc.constantFrom<CellValue>('a', 'b', '#N/A', '', '-', true),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
)
const plainTable = fc.array(fc.tuple(fc.constantFrom('k', 'm', 'p'), plainCell, plainCell), {
  minLength: 4,
  maxLength: 25,
})

test('the order of rows changes no order-free statistic', () => {
  fc.assert(
    fc.property(plainTable, fc.infiniteStream(fc.nat()), (values, chance) => {
      const shuffled = values
        .map((row) => ({ row, key: chance.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row)
      expect(orderFree(shuffled)).toEqual(orderFree(values))
    }),
    { numRuns: 200 },
  )
})

test('a blank row changes nothing', () => {
  fc.assert(
    fc.property(plainTable, fc.nat(), (values, at) => {
      const place = at % (values.length + 1)
      const spaced = [...values.slice(0, place), ['', null, ' '], ...values.slice(place)]
      expect(orderFree(spaced)).toEqual(orderFree(values))
    }),
    { numRuns: 200 },
  )
})
