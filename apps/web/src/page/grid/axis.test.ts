import { expect, test } from 'vitest'
import { sizedAxis, uniformAxis } from './axis.ts'

test('rows of 24 pixels: row 3 begins at 72, and pixel 71 belongs to row 2', () => {
  const axis = uniformAxis(100, 24, [])
  expect([axis.length, axis.offset(3), axis.indexAt(71), axis.indexAt(72), axis.indexAt(99_999)]).toEqual([
    2400, 72, 2, 3, 99,
  ])
})

test('hidden rows take no room, and no pixel belongs to them', () => {
  const axis = uniformAxis(6, 10, [1, 2])
  expect(axis.length).toBe(40)
  expect([0, 1, 2, 3, 4].map((row) => axis.offset(row))).toEqual([0, 10, 10, 10, 20])
  expect([5, 15, 25].map((pixel) => axis.indexAt(pixel))).toEqual([0, 3, 4])
})

test('columns of different widths: a hidden one is skipped', () => {
  const axis = sizedAxis([50, 0, 30])
  expect([axis.indexAt(49), axis.indexAt(50), axis.indexAt(79), axis.indexAt(500)]).toEqual([0, 2, 2, 2])
  expect(axis.offset(3)).toBe(80)
})
