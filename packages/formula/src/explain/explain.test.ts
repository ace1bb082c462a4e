import { expect, test } from 'vitest'
import { open } from '../index.ts'

const workbook = open({
  sheets: [
    {
      name: 'S',
      blocks: [
        {
          top: 0,
          left: 0,
          values: [
            [1, 'a'],
            [2, 'b'],
            [3, 'a'],
          ],
        },
      ],
    },
  ],
})

test('every part carries its place, meaning and value', () => {
  expect(workbook.explain('=SUM(A1:A3)*2')).toEqual({
    text: 'SUM(A1:A3)*2',
    start: 1,
    end: 13,
    meaning: 'Multiplies SUM(A1:A3) by 2',
    value: [[12]],
    parts: [
      {
        text: 'SUM(A1:A3)',
        start: 1,
        end: 11,
        meaning: 'Adds the numbers of A1:A3',
        value: [[6]],
        parts: [{ text: 'A1:A3', start: 5, end: 10, meaning: 'The cells A1:A3', value: [[1], [2], [3]], parts: [] }],
      },
      { text: '2', start: 12, end: 13, meaning: 'The value 2', value: [[2]], parts: [] },
    ],
  })
})

test('names of LET have their values in the parts that use them', () => {
  const explanation = workbook.explain('LET(x,A2,x+1)')
  expect(explanation?.parts.map(({ meaning, value }) => ({ meaning, value }))).toEqual([
    { meaning: 'x stands for: The cell A2', value: [[2]] },
    { meaning: 'Adds 1 to x', value: [[3]] },
  ])
})

test('conditions are told in words', () => {
  expect(workbook.explain('SUMIFS(A1:A3,B1:B3,"a")')?.meaning).toBe('Adds the numbers of A1:A3 where B1:B3 meets "a"')
})

test('a formula that cannot be parsed has no explanation', () => {
  expect(workbook.explain('SUM(')).toBeUndefined()
})
