import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({ sheets: [{ name: 'Sheet1', blocks: [] }] })

test('a product by hand', () => {
  expect(book.evaluate('MMULT({1,3;7,2},{2,0;0,2})').values).toEqual([
    [2, 6],
    [14, 4],
  ])
})

test('the determinants of Microsoft’s page', () => {
  expect(book.evaluate('MDETERM({1,3,8,5;1,3,6,1;1,1,1,0;7,3,10,2})').values?.[0]?.[0]).toBeCloseTo(88, 10)
  expect(book.evaluate('MDETERM({3,6;1,1})').values).toEqual([[-3]])
})

test('the inverse of Microsoft’s page, {0,0.5;-1,2}', () => {
  const [first, second] = book.evaluate('MINVERSE({4,-1;2,0})').values ?? []
  expect(first?.[0]).toBeCloseTo(0, 15)
  expect(first?.[1]).toBeCloseTo(0.5, 15)
  expect(second?.[0]).toBeCloseTo(-1, 15)
  expect(second?.[1]).toBeCloseTo(2, 15)
})

test('singular, unsuitable and not numeric matrices', () => {
  expect(book.evaluate('MINVERSE({1,1;1,1})').error).toBe('#NUM!')
  expect(book.evaluate('MINVERSE({1,2,3;4,5,6})').error).toBe('#VALUE!')
  expect(book.evaluate('MMULT({1,2},{1,2})').error).toBe('#VALUE!')
  expect(book.evaluate('MDETERM({1,"a";2,3})').error).toBe('#VALUE!')
  expect(book.evaluate('MUNIT(0)').error).toBe('#VALUE!')
  expect(book.evaluate('MUNIT(1E6)').status).toBe('limit')
})
