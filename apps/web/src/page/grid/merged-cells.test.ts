import { expect, test } from 'vitest'
import { mergedCells } from './merged-cells.ts'

const title = { top: 0, left: 0, bottom: 0, right: 3 }

test('every cell of a merged area leads to it, and no other cell does', () => {
  const merged = mergedCells([title])
  expect([merged.areaAt(0, 0), merged.areaAt(0, 3)]).toEqual([title, title])
  expect([merged.areaAt(0, 4), merged.areaAt(1, 0)]).toEqual([undefined, undefined])
})

test('an area too large to be indexed is left unmerged', () => {
  expect(mergedCells([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]).areaAt(0, 0)).toBeUndefined()
})
