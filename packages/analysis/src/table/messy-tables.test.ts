import { expect, test } from 'vitest'
import { messyTables, toRange } from '../../../../bench/messy-tables.ts'
import { toTable } from './to-table.ts'

const read = messyTables.map((expected) => ({ expected, table: toTable(toRange(expected)) }))
const share = (right: number, all: number) => right / all

test('header rows are right in 95 % of the messy tables', () => {
  const right = read.filter(({ expected, table }) => table.headerRows.join() === expected.headers.join())
  expect(share(right.length, read.length)).toBeGreaterThanOrEqual(0.95)
})

test('totals are right in 95 % of the messy tables', () => {
  const right = read.filter(({ expected, table }) => table.totalRows.join() === (expected.totals ?? []).join())
  expect(share(right.length, read.length)).toBeGreaterThanOrEqual(0.95)
})

test('95 % of the columns of the messy tables are typed right', () => {
  let right = 0
  let all = 0
  for (const { expected, table } of read) {
    right += expected.types.filter((type, at) => type === table.columns[at]?.type).length
    all += Math.max(expected.types.length, table.columns.length)
  }
  expect(share(right, all)).toBeGreaterThanOrEqual(0.95)
})
