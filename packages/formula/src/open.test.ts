import { expect, test } from 'vitest'
import { open } from './index.ts'

const workbook = open({
  sheets: [
    {
      name: 'Sheet1',
      blocks: [
        {
          top: 0,
          left: 0,
          values: [
            ['Item', 'Value'],
            ['Item 1', 100],
            ['Item 2', 200],
            ['x', '5'],
          ],
        },
      ],
    },
    {
      name: 'S2',
      blocks: [
        {
          top: 0,
          left: 0,
          values: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    },
  ],
  names: [{ name: 'rate', refersTo: 'Sheet1!$B$2' }],
  tables: [
    {
      name: 'T',
      area: { sheet: 'Sheet1', top: 0, left: 0, bottom: 3, right: 1 },
      columns: ['Item', 'Value'],
      headerRow: true,
      totalsRow: false,
    },
  ],
})

test.each([
  ['=SUM(B2:B3)', [[300]]],
  ['SUM(B:B)', [[300]]],
  ['B2:B3*2', [[200], [400]]],
  ['A1&" "&B2', [['Item 100']]],
  ['LET(x,2,y,x+1,x*y)', [[6]]],
  ['LAMBDA(a,b,a+b)(1,2)', [[3]]],
  ['rate*2', [[200]]],
  ['SUM(T[Value])', [[300]]],
  ['1.1-1-0.1', [[0]]],
  ['0.1+0.2=0.3', [[true]]],
  ['-2^2', [[4]]],
  [
    '{1,2;3,-4}*{1;2}',
    [
      [1, 2],
      [6, -8],
    ],
  ],
  ['SUM(Sheet1:S2!B1:B2)', [[106]]],
  ['IFERROR(1/0,"none")', [['none']]],
])('%s gives what Excel gives', (formula, values) => {
  expect(workbook.evaluate(formula)).toMatchObject({ status: 'value', values })
})

test('an error is a value and is named', () => {
  expect(workbook.evaluate('1/0')).toMatchObject({ status: 'value', values: [['#DIV/0!']], error: '#DIV/0!' })
})

test('cells outside the snapshot are unknown, not blank', () => {
  const { status, unknown } = workbook.evaluate('SUM(B2:B6)')
  expect(status).toBe('unknown')
  expect(unknown).toEqual([{ sheet: 'Sheet1', top: 4, left: 1, bottom: 5, right: 1 }])
})

test('reads tell how many cells were text that looks like a number', () => {
  expect(workbook.evaluate('SUM(B2:B4)').reads).toEqual([
    { area: { sheet: 'Sheet1', top: 1, left: 1, bottom: 3, right: 1 }, cells: 3, blanks: 0, errors: 0, textNumbers: 1 },
  ])
})

test.each([
  ['NOSUCHFUNCTION(1)', 'unsupported'],
  ['WEBSERVICE("http://example.com")', 'refused'],
  ['[1]Sheet1!A1', 'refused'],
  ['SUM(B2:B3', 'syntax'],
  ['1+', 'syntax'],
  ['SUM()', 'syntax'],
])('%s is %s, not a guess', (formula, status) => {
  expect(workbook.evaluate(formula).status).toBe(status)
})

test('a missing bracket is placed and mended', () => {
  const { position, problem } = workbook.evaluate('SUM(B2:B3')
  expect(position).toBe(9)
  expect(problem).toContain('after column 9')
})

test('references are listed with where they stand', () => {
  expect(workbook.references('SUM(B2:B3)+rate').map(({ text, kind, start }) => ({ text, kind, start }))).toEqual([
    { text: 'B2:B3', kind: 'range', start: 4 },
    { text: 'rate', kind: 'name', start: 11 },
  ])
})

test('whole columns end after the data: one blank stands for the million that follow', () => {
  expect(workbook.evaluate('UNIQUE(A:A)').values).toEqual([['Item'], ['Item 1'], ['Item 2'], ['x'], [0]])
  expect(workbook.evaluate('SUMPRODUCT((A:A="x")*1)').values).toEqual([[1]])
  expect(workbook.evaluate('ROWS(A:A)').values).toEqual([[1048576]])
  expect(workbook.evaluate('COUNTBLANK(A:A)').values).toEqual([[1048572]])
})

test('errors of cells that wait for data elsewhere are errors', () => {
  const waiting = open({
    sheets: [{ name: 'S', blocks: [{ top: 0, left: 0, values: [['#BUSY!', '#GETTING_DATA']] }] }],
  })
  expect(waiting.evaluate('IFERROR(A1,"wait")&ISERROR(B1)').values).toEqual([['waitTRUE']])
})

test('a spilled range is the cells that its formula fills', () => {
  const spilling = open({
    sheets: [
      {
        name: 'S',
        blocks: [
          {
            top: 0,
            left: 0,
            values: [
              [3, 3],
              [1, 1],
              [2, 2],
            ],
            formulas: [
              [null, '=A1:A3'],
              [null, null],
              [null, null],
            ],
          },
        ],
      },
    ],
  })
  expect(spilling.evaluate('SUM(B1#)').values).toEqual([[6]])
  expect(spilling.evaluate('SUM(B2#)').values).toEqual([['#REF!']])
  expect(spilling.references('SUM(B1#)').find(({ kind }) => kind === 'spill')?.areas).toEqual([
    { sheet: 'S', top: 0, left: 1, bottom: 2, right: 1 },
  ])
})

test('old formulas meet a range with their own row; new ones spill', () => {
  const cells = { sheets: [{ name: 'S', blocks: [{ top: 0, left: 0, values: [[1], [2], [3]] }] }] }
  const at = { sheet: 'S', row: 1, column: 3 }
  expect(open(cells).evaluate('A1:A3*10', at).values).toEqual([[10], [20], [30]])
  expect(open(cells).evaluate('@A1:A3*10', at).values).toEqual([[20]])
  expect(open(cells, { legacyFormulas: true }).evaluate('A1:A3*10', at).values).toEqual([[20]])
  expect(open(cells, { legacyFormulas: true }).evaluate('SUMPRODUCT(A1:A3*10)', at).values).toEqual([[60]])
})
