import { expect, test } from 'vitest'
import { currentRegion } from './current-region.ts'

/** A sheet drawn with characters: a dot is blank. */
function drawn(...lines: string[]) {
  return {
    rowCount: lines.length,
    columnCount: Math.max(...lines.map(({ length }) => length)),
    isBlank: (row: number, column: number) => (lines[row]?.[column] ?? '.') === '.',
  }
}

test('a block ends at blank rows and columns', () => {
  const cells = drawn('xx.x', 'xx.x', '....', 'xx..')
  expect(currentRegion({ row: 0, column: 1 }, cells)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 })
})

test('a blank cell inside a block does not end it, and cells that touch at a corner belong together', () => {
  const cells = drawn('xx...', 'x.x..', '...x.')
  expect(currentRegion({ row: 0, column: 0 }, cells)).toEqual({ top: 0, left: 0, bottom: 2, right: 3 })
})

test('from a blank cell beside a block the region is the block', () => {
  const cells = drawn('xx.', 'xx.', 'xx.')
  expect(currentRegion({ row: 1, column: 2 }, cells)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 })
})

test('a cell that stands alone is its own region', () => {
  expect(currentRegion({ row: 5, column: 5 }, drawn('x'))).toEqual({ top: 5, left: 5, bottom: 5, right: 5 })
})
