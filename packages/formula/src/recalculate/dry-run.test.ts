import { expect, test } from 'vitest'
import { open, type Snapshot } from '../index.ts'

const sheet = (values: (string | number | null)[][], formulas: (string | number | null)[][]): Snapshot => ({
  sheets: [
    { name: 'S', blocks: [{ top: 0, left: 0, values, formulas }], usedRange: { top: 0, left: 0, bottom: 9, right: 9 } },
  ],
})

// usedRange is larger than the block, so cells beside it must be given to be known.
const chain = open(
  sheet(
    [
      [1, 2, 3],
      [10, 30, null],
    ],
    [
      [null, '=A1+1', '=B1+1'],
      [null, '=SUM(A1:A2)*C1-3', null],
    ],
  ),
)

test('a written value reaches every formula that depends on it, in order', () => {
  expect(chain.dryRun([{ sheet: 'S', row: 0, column: 0, input: 5 }])).toEqual({
    changes: [
      { sheet: 'S', row: 0, column: 0, before: 1, after: 5, cause: 'written' },
      { sheet: 'S', row: 0, column: 1, before: 2, after: 6, cause: 'recalculated' },
      { sheet: 'S', row: 0, column: 2, before: 3, after: 7, cause: 'recalculated' },
      { sheet: 'S', row: 1, column: 1, before: 30, after: 102, cause: 'recalculated' },
    ],
    unknown: [],
  })
})

test('the snapshot stays as it was', () => {
  chain.dryRun([{ sheet: 'S', row: 0, column: 0, input: 5 }])
  expect(chain.evaluate('A1+B1').values).toEqual([[3]])
})

test('a written formula is computed, and one replaced by a value no longer is', () => {
  const { changes } = chain.dryRun([
    { sheet: 'S', row: 1, column: 2, input: '=A1*100' },
    { sheet: 'S', row: 0, column: 1, input: 50 },
  ])
  expect(changes.map(({ row, column, after }) => [row, column, after])).toEqual([
    [0, 1, 50],
    [1, 2, 100],
    [0, 2, 51],
    [1, 1, 558],
  ])
})

test('formulas that depend on themselves are named, not computed', () => {
  const { unknown } = chain.dryRun([{ sheet: 'S', row: 0, column: 0, input: '=C1' }])
  expect(unknown).toContainEqual({ sheet: 'S', row: 0, column: 0, problem: 'The formula depends on itself.' })
})

test('an array formula spills, and is blocked by what stands in its way', () => {
  const workbook = open(
    sheet(
      [
        [1, null, null],
        [2, null, 9],
      ],
      [
        [null, null, null],
        [null, null, null],
      ],
    ),
  )
  const free = workbook.dryRun([{ sheet: 'S', row: 0, column: 1, input: '=A1:A2*10' }])
  expect(free.changes.map(({ row, column, after }) => [row, column, after])).toEqual([
    [0, 1, 10],
    [1, 1, 20],
  ])
  const blocked = workbook.dryRun([{ sheet: 'S', row: 0, column: 2, input: '=A1:A2*10' }])
  expect(blocked.changes.map(({ after }) => after)).toEqual(['#SPILL!'])
})

test('what depends on cells outside the data is unknown', () => {
  const { unknown } = chain.dryRun([{ sheet: 'S', row: 1, column: 2, input: '=F6' }])
  expect(unknown).toEqual([
    { sheet: 'S', row: 1, column: 2, problem: 'It reads cells outside the data that was given.' },
  ])
})
