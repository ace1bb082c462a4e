import { expect, test } from 'vitest'
import { columnAddress } from './locate.ts'
import { toTables } from './to-tables.ts'

const addresses = (values: (string | number)[][]) =>
  toTables({ address: "'My data'!B3", values }).map((table) => columnAddress(table, table.columns.at(-1)!))

test('two tables, one below the other, each under its own header', () => {
  const values = [
    ['Region', 'Sales'],
    ['East', 1],
    ['West', 2],
    ['', ''],
    ['Person', 'Hours'],
    ['Ann', 8],
    ['Ben', 7],
  ]
  expect(addresses(values)).toEqual(["'My data'!C4:C5", "'My data'!C8:C9"])
})

test('two tables side by side that end in different rows', () => {
  const values = [
    ['Region', 'Sales', '', 'Person', 'Hours'],
    ['East', 1, '', 'Ann', 8],
    ['West', 2, '', 'Ben', 7],
    ['', '', '', 'Cho', 6],
  ]
  expect(addresses(values)).toEqual(["'My data'!C4:C5", "'My data'!F4:F6"])
})

test('a blank row or column inside a table parts nothing', () => {
  expect(
    addresses([
      ['Name', 'Hours'],
      ['Ann', 8],
      ['', ''],
      ['Ben', 7],
      ['Cho', 6],
    ]),
  ).toEqual(["'My data'!C4:C7"])
  expect(
    addresses([
      ['Name', '', 'Hours', 'Rate'],
      ['Ann', '', 8, 1],
      ['Ben', '', 7, 2],
    ]),
  ).toEqual(["'My data'!E4:E5"])
})
