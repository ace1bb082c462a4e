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
          values: [[1, 'a', '', '', '#N/A', '#N/A']],
          formulas: [[null, null, null, '=""', null, null]],
          valueTypes: [['Double', 'String', 'Empty', 'String', 'Error', 'String']],
        },
      ],
    },
    { name: 'T', blocks: [] },
  ],
})

test.each([
  ['ISBLANK(C1)', true],
  ['ISBLANK(D1)', false],
  ['ISERROR(E1)', true],
  ['ISERROR(F1)', false],
  ['ISNA(E1)', true],
  ['ISERR(E1)', false],
  ['ISTEXT(F1)', true],
  ['ISNUMBER(A1)', true],
  ['ISNONTEXT(C1)', true],
  ['ISLOGICAL(1=1)', true],
  ['ISREF(A1)', true],
  ['ISREF("A1")', false],
  ['ISFORMULA(D1)', true],
  ['ISEVEN(2.9)', true],
  ['ISODD(-1)', true],
  ['N(TRUE)', 1],
  ['N("7")', 0],
  ['TYPE("a")', 2],
  ['TYPE({1,2})', 64],
  ['ERROR.TYPE(E1)', 7],
  ['ERROR.TYPE(1)', '#N/A'],
  ['SHEET("T")', 2],
  ['SHEETS()', 2],
  ['CELL("address",B3)', '$B$3'],
  ['CELL("row",B3)', 3],
  ['CELL("type",B1)', 'l'],
])('%s', (formula, expected) => {
  expect(workbook.evaluate(formula).values).toEqual([[expected]])
})

test('what the cells do not tell is not guessed', () => {
  expect(workbook.evaluate('CELL("width",A1)').status).toBe('unsupported')
})
