import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const workbook = open({
  sheets: [
    {
      name: 'S',
      blocks: [
        {
          top: 0,
          left: 0,
          values: [
            ['b', 2, null],
            ['a', 1, 'x'],
            ['B', 3, '#N/A'],
          ],
        },
      ],
    },
  ],
})

test.each([
  [
    'FILTER(A1:B3,B1:B3>1)',
    [
      ['b', 2],
      ['B', 3],
    ],
  ],
  ['FILTER(A1:B3,B1:B3>9,"none")', [['none']]],
  ['FILTER(A1:B3,B1:B3>9)', [['#CALC!']]],
  [
    'SORT(A1:B3,2,-1)',
    [
      ['B', 3],
      ['b', 2],
      ['a', 1],
    ],
  ],
  ['SORT(A1:A3)', [['a'], ['b'], ['B']]],
  ['SORTBY(A1:A3,B1:B3)', [['a'], ['b'], ['B']]],
  ['SORT({3,1,2},1,1,TRUE)', [[1, 2, 3]]],
  ['SORT({"b";TRUE;2;#N/A})', [[2], ['b'], [true], ['#N/A']]],
  ['UNIQUE(A1:A3)', [['b'], ['a']]],
  ['UNIQUE(A1:A3,,TRUE)', [['a']]],
  [
    'SEQUENCE(2,3,0,5)',
    [
      [0, 5, 10],
      [15, 20, 25],
    ],
  ],
  ['TAKE(A1:B3,-1)', [['B', 3]]],
  ['DROP(A1:B3,1,1)', [[1], [3]]],
  ['CHOOSECOLS(A1:B3,-1)', [[2], [1], [3]]],
  ['CHOOSEROWS({1;2;3},3,1)', [[3], [1]]],
  [
    'HSTACK({1;2},{3})',
    [
      [1, 3],
      [2, '#N/A'],
    ],
  ],
  [
    'VSTACK({1,2},{3})',
    [
      [1, 2],
      [3, '#N/A'],
    ],
  ],
  ['TOCOL(C1:C3,3)', [['x']]],
  ['TOROW({1,2;3,4},0,TRUE)', [[1, 3, 2, 4]]],
  [
    'WRAPROWS({1,2,3},2,0)',
    [
      [1, 2],
      [3, 0],
    ],
  ],
  [
    'WRAPCOLS({1,2,3},2,0)',
    [
      [1, 3],
      [2, 0],
    ],
  ],
  [
    'EXPAND({1,2},2,3,"-")',
    [
      [1, 2, '-'],
      ['-', '-', '-'],
    ],
  ],
  [
    '{1,2}+{10;20}',
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ['{1,2,3}*{1,2}', [[1, 4, '#N/A']]],
  ['PERCENTOF({1,2},{1,2,3,4})', [[0.3]]],
  [
    'TRANSPOSE({1,2;3,4})',
    [
      [1, 3],
      [2, 4],
    ],
  ],
])('%s', (formula, values) => {
  expect(workbook.evaluate(formula).values).toEqual(values)
})

test('sorting does not change the cells', () => {
  workbook.evaluate('SORT(A1:B3,2)')
  expect(workbook.evaluate('INDEX(A1:A3,1)').values).toEqual([['b']])
})
