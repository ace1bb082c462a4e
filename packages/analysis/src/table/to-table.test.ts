import { expect, test } from 'vitest'
import type { CellValue } from './cell-value.ts'
import { cellAddress, cellValueAt, columnAddress, columnAddresses, displayAt, readCell } from './locate.ts'
import { cellKind, type Table } from './table.ts'
import { toTable } from './to-table.ts'

const read = (values: readonly (readonly CellValue[])[], more = {}): Table =>
  toTable({ address: 'Sheet1!A1', values, ...more })
const types = (table: Table) => table.columns.map((column) => column.type)
const names = (table: Table) => table.columns.map((column) => column.name)

test('a plain list: one header, typed columns, addresses of cells and columns', () => {
  const table = read([
    ['Item', 'Value'],
    ['Item 1', 100],
    ['Item 2', '200'],
  ])
  expect(names(table)).toEqual(['Item', 'Value'])
  expect(types(table)).toEqual(['text', 'number'])
  expect([...table.columns[1]!.numbers]).toEqual([100, 200])
  expect(columnAddress(table, table.columns[1]!)).toBe('Sheet1!B2:B3')
  expect(cellAddress(table, table.rows[1]!, 1)).toBe('Sheet1!B3')
  expect(cellValueAt(table, table.rows[1]!, 1)).toBe('200')
})

test('a title above, a blank row, a note and a total below keep out of the body', () => {
  const table = toTable({
    address: "'Q1 sales'!$C$5:$D$11",
    values: [
      ['Sales report', ''],
      ['', ''],
      ['Region', 'Amount (k€)'],
      ['East', 10],
      ['West', 20],
      ['Total', 30],
      ['Source: ledger', ''],
    ],
  })
  expect(table.titleRows).toEqual([0])
  expect(table.headerRows).toEqual([2])
  expect(table.totalRows).toEqual([5])
  expect(table.noteRows).toEqual([6])
  expect(table.blankRows).toEqual([1])
  expect(names(table)).toEqual(['Region', 'Amount (k€)'])
  expect(table.columns[1]).toMatchObject({ type: 'currency', unit: '€', scale: 1000 })
  expect(columnAddress(table, table.columns[1]!)).toBe("'Q1 sales'!D8:D9")
  expect(readCell(table, 5, table.columns[1]!)).toMatchObject({ kind: cellKind.number, number: 30 })
})

test('header rows under merged cells are joined from the outside inwards', () => {
  const table = read([
    ['candidate', '1st round', '', '2nd round', ''],
    ['', 'votes', '%', 'votes', '%'],
    ['A', '5,711', '19.4', '17,284', '61.7'],
    ['B', '6,211', '21.1', '10,046', '35.9'],
  ])
  expect(names(table)).toEqual(['candidate', '1st round votes', '1st round %', '2nd round votes', '2nd round %'])
})

test('years across are a header, and a unit row below them belongs to it', () => {
  const table = read([
    ['', '2019', '2018'],
    ['', '(in thousands)', '(in thousands)'],
    ['Payroll', '$6,701', '$15,264'],
    ['Rent', '(35,926)', '—'],
  ])
  expect(names(table)).toEqual(['Column A', '2019', '2018'])
  expect(table.columns[1]).toMatchObject({ type: 'currency', unit: '$', scale: 1000 })
  expect([...table.columns[1]!.numbers]).toEqual([6701, -35_926])
  expect(table.columns[2]!.kinds[1]).toBe(cellKind.missing)
})

test('a label alone makes no total: its numbers must add up or it must be a bare one at the bottom', () => {
  const films = read([
    ['Film', 'Minutes'],
    ['Alien', 117],
    ['Total Recall', 113],
    ['Blade Runner', 117],
  ])
  expect(films.totalRows).toEqual([])
  const regions = read([
    ['Region', 'Amount'],
    ['East', 1],
    ['East 2', 2],
    ['East total', 3],
    ['West', 4],
    ['West 2', 5],
    ['West total', 9],
    ['Grand total', 12],
  ])
  expect(regions.totalRows).toEqual([3, 6, 7])
  expect(columnAddresses(regions, regions.columns[1]!)).toEqual(['Sheet1!B2:B3', 'Sheet1!B5:B6'])
})

test('a row of sums under blank labels is a total', () => {
  const table = read([
    ['', '2019', '2018'],
    ['Raw', 222, 191],
    ['Work', 2370, 2929],
    ['', 2592, 3120],
  ])
  expect(table.totalRows).toEqual([3])
})

test('no header: numbers in the first row as below', () => {
  const table = read([
    ['East', 1],
    ['West', 2],
    ['North', 3],
  ])
  expect(table.headerRows).toEqual([])
  expect(names(table)).toEqual(['Column A', 'Column B'])
})

test('the decimal comma is decided by the column and said', () => {
  const table = read([
    ['Artikel', 'Preis'],
    ['a', '1.234'],
    ['b', '12,5'],
  ])
  expect([...table.columns[1]!.numbers]).toEqual([1234, 12.5])
  expect(table.decimalSign).toBe(',')
  expect(table.remarks.join(' ')).toContain('decimal comma')
})

test('the date order is decided by the column, for all of it', () => {
  const table = read([
    ['When', 'n'],
    ['3/4/2020', 1],
    ['25/4/2020', 2],
  ])
  expect(types(table)[0]).toBe('date')
  expect([...table.columns[0]!.numbers]).toEqual([43_924, 43_946])
  expect(table.columns[0]!.dateOrder).toBe('dmy')
})

test('serials are dates by their number format, in both date systems', () => {
  const format = [['General'], ['dd.mm.yyyy'], ['dd.mm.yyyy']]
  const table = read([['Day'], [44_196], [44_197]], { numberFormat: format })
  expect(types(table)).toEqual(['date'])
  expect(displayAt(table, 1, 0)).toBe('2020-12-31')
  expect(displayAt(read([['Day'], [42_734], [42_735]], { numberFormat: format, date1904: true }), 1, 0)).toBe(
    '2020-12-31',
  )
})

test('blanks, marks for missing values and errors are counted apart', () => {
  const table = read([
    ['Name', 'Amount'],
    ['a', 1],
    ['b', ''],
    ['c', 'N/A'],
    ['d', '#N/A'],
    ['e', '-'],
    ['f', 5],
  ])
  const { number, blank, missing, error } = cellKind
  expect([...table.columns[1]!.kinds]).toEqual([number, blank, missing, error, missing, number])
  expect(types(table)).toEqual(['text', 'number'])
})

test('codes with leading zeros stay text', () => {
  const table = read([
    ['Zip', 'n'],
    ['01067', 1],
    ['10115', 2],
  ])
  expect(types(table)[0]).toBe('identifier')
  expect(table.columns[0]!.dictionary).toEqual(['01067', '10115'])
})

test('units behind numbers are told once for the column', () => {
  const table = read([
    ['Station', 'Power'],
    ['a', '5\u00a0kW'],
    ['b', '2.5\u00a0kW'],
  ])
  expect(table.columns[1]).toMatchObject({ type: 'number', unit: 'kW' })
  expect([...table.columns[1]!.numbers]).toEqual([5, 2.5])
})

test('names are unique and never empty', () => {
  const table = read([
    ['Name', '', 'name', 'Name'],
    ['a', 1, 2, 3],
    ['b', 2, 3, 4],
  ])
  expect(names(table)).toEqual(['Name', 'Column B', 'name (2)', 'Name (3)'])
})

test('ragged rows, fewer rows than said, and nothing at all are ordinary', () => {
  expect(read([]).columns).toEqual([])
  expect(read([[]]).columns).toEqual([])
  expect(read([['']]).rows.length).toBe(0)
  expect(names(read([['a', 'b'], ['x'], ['y', 2, 3]]))).toEqual(['a', 'b', 'Column C'])
})

test('names that Object has are ordinary cells', () => {
  const table = read([
    ['constructor', '__proto__'],
    ['toString', 1],
    ['valueOf', 2],
  ])
  expect(names(table)).toEqual(['constructor', '__proto__'])
})

test('a header that stands again among the rows is no row', () => {
  const table = read([
    ['Name', 'n'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['Name', 'n'],
    ['d', 4],
    ['e', 5],
  ])
  expect(table.noteRows).toEqual([4])
  expect([...table.columns[1]!.numbers]).toEqual([1, 2, 3, 4, 5])
})

test('a column without a name that counts the rows measures nothing', () => {
  const counted = Array.from({ length: 6 }, (_, i): CellValue[] => [i, 10 * i])
  expect(types(read([['', 'Sales'], ...counted]))).toEqual(['identifier', 'number'])
  expect(types(read([['Week', 'Sales'], ...counted]))).toEqual(['number', 'number'])
})
