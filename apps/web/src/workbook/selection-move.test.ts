import { expect, test } from 'vitest'
import { type SheetView, areaOf, selectCell } from './selection.ts'
import { moveSelection } from './selection-move.ts'

const lines = ['xxx.x', 'xxx..', '.....', 'xxx..']
const view: SheetView = {
  extentRows: 20,
  extentColumns: 10,
  rowCount: 4,
  columnCount: 5,
  isBlank: (row, column) => (lines[row]?.[column] ?? '.') === '.',
  isRowHidden: (row) => row === 10,
  isColumnHidden: () => false,
  pageRows: 8,
}

function press(from: readonly [number, number], key: string, { jump = false, shift = false } = {}) {
  const selection = selectCell({ row: from[0], column: from[1] })
  const moved = moveSelection(selection, { key, jump, shift }, view)
  return moved === undefined ? undefined : areaOf(moved)
}
const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column })

test('arrows step, stop at the edge, and pass hidden rows', () => {
  expect(press([0, 0], 'ArrowRight')).toEqual(cell(0, 1))
  expect(press([0, 0], 'ArrowUp')).toEqual(cell(0, 0))
  expect(press([9, 0], 'ArrowDown')).toEqual(cell(11, 0))
})

test('Control and an arrow go to the edge of the data, then over the gap, then to the end', () => {
  expect(press([0, 0], 'ArrowRight', { jump: true })).toEqual(cell(0, 2))
  expect(press([0, 2], 'ArrowRight', { jump: true })).toEqual(cell(0, 4))
  expect(press([0, 4], 'ArrowRight', { jump: true })).toEqual(cell(0, 9))
  expect(press([1, 0], 'ArrowDown', { jump: true })).toEqual(cell(3, 0))
})

test('Shift moves the other corner and keeps the active cell', () => {
  expect(press([1, 1], 'ArrowDown', { shift: true })).toEqual({ top: 1, bottom: 2, left: 1, right: 1 })
  expect(press([0, 0], 'ArrowRight', { jump: true, shift: true })).toEqual({ top: 0, bottom: 0, left: 0, right: 2 })
})

test('Control+A takes the region, and a second time the sheet', () => {
  const region = moveSelection(selectCell({ row: 0, column: 0 }), { key: 'a', jump: true, shift: false }, view)
  expect(region && areaOf(region)).toEqual({ top: 0, left: 0, bottom: 1, right: 2 })
  const sheet = region && moveSelection(region, { key: 'a', jump: true, shift: false }, view)
  expect(sheet?.kind).toBe('sheet')
})

test('Home, End and pages move as in Excel', () => {
  expect(press([1, 2], 'Home')).toEqual(cell(1, 0))
  expect(press([1, 2], 'Home', { jump: true })).toEqual(cell(0, 0))
  expect(press([0, 0], 'End', { jump: true })).toEqual(cell(3, 4))
  expect(press([0, 0], 'PageDown')).toEqual(cell(8, 0))
  expect(press([19, 0], 'PageUp')).toEqual(cell(11, 0))
})

test('Control+Space selects the column, Shift+Space the row', () => {
  expect(press([1, 2], ' ', { jump: true })).toMatchObject({ top: 0, bottom: 1_048_575, left: 2, right: 2 })
  expect(press([1, 2], ' ', { shift: true })).toMatchObject({ top: 1, bottom: 1, left: 0, right: 16_383 })
})

test('other keys do not move', () => {
  expect(press([0, 0], 'x')).toBeUndefined()
})
