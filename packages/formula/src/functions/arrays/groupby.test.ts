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
            ['Region', 'Year', 'Sales'],
            ['South', 2023, 10],
            ['North', 2023, 20],
            ['south', 2024, 5],
            ['North', 2024, 1],
          ],
        },
      ],
    },
  ],
})

test.each([
  [
    'GROUPBY(A2:A5,C2:C5,SUM)',
    [
      ['North', 21],
      ['South', 15],
      ['Total', 36],
    ],
  ],
  [
    'GROUPBY(A2:A5,C2:C5,SUM,,0,-2)',
    [
      ['North', 21],
      ['South', 15],
    ],
  ],
  [
    'GROUPBY(A2:A5,C2:C5,LAMBDA(x,MAX(x)),,0,2)',
    [
      ['South', 10],
      ['North', 20],
    ],
  ],
  [
    'GROUPBY(A1:A5,C1:C5,SUM,3,0)',
    [
      ['Region', 'Sales'],
      ['North', 21],
      ['South', 15],
    ],
  ],
  [
    'GROUPBY(A2:A5,C2:C5,PERCENTOF,,0)',
    [
      ['North', 21 / 36],
      ['South', 15 / 36],
    ],
  ],
  [
    'GROUPBY(A2:A5,C2:C5,SUM,,0,,B2:B5=2024)',
    [
      ['North', 1],
      ['south', 5],
    ],
  ],
  [
    'PIVOTBY(A2:A5,B2:B5,C2:C5,SUM)',
    [
      ['', 2023, 2024, 'Total'],
      ['North', 20, 1, 21],
      ['South', 10, 5, 15],
      ['Total', 30, 6, 36],
    ],
  ],
  [
    'PIVOTBY(A2:A4,B2:B4,C2:C4,SUM,,0,,0)',
    [
      ['', 2023, 2024],
      ['North', 20, ''],
      ['South', 10, 5],
    ],
  ],
])('%s', (formula, values) => {
  expect(workbook.evaluate(formula)).toMatchObject({ status: 'value', values })
})

test('subtotals are refused rather than guessed', () => {
  expect(workbook.evaluate('GROUPBY(A2:B5,C2:C5,SUM,,2)').status).toBe('unsupported')
})
