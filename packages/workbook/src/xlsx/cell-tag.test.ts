import { expect, test } from 'vitest'
import { CellTag } from './cell-tag.ts'

const read = (tag: string) => {
  const cell = new CellTag()
  cell.read(tag)
  return { row: Math.floor(cell.position / 16_384), column: cell.position % 16_384, style: cell.style, type: cell.type }
}

test.each([
  [' r="A1"', { row: 0, column: 0, style: 0, type: undefined }],
  [' r="XFD1048576" s="12" t="s"', { row: 1_048_575, column: 16_383, style: 12, type: 's' }],
  [' r="B3" t="inlineStr"', { row: 2, column: 1, style: 0, type: 'inlineStr' }],
  [' t="b" s="4" r="AA10"', { row: 9, column: 26, style: 4, type: 'b' }],
  [" r='C2' s='1'", { row: 1, column: 2, style: 1, type: undefined }],
  [' r="C2" s="1" cm="1" t="e" ', { row: 1, column: 2, style: 1, type: 'e' }],
])('a cell written as <c%s>', (tag, expected) => {
  expect(read(tag)).toEqual(expected)
})

test.each([' r="A0"', ' r="XFE1"', ' r="A1048577"', ' r="1"', ' r="A"', ' r="A1:B2"', ' r=""', ' s="1"'])(
  '<c%s> has no place',
  (tag) => {
    const cell = new CellTag()
    cell.read(' r="A1" s="3" t="s"')
    cell.read(tag)
    expect(cell.position).toBe(-1)
  },
)
