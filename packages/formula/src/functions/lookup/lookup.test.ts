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
            ['id', 'name', 'price'],
            [10, 'Ann', 5],
            [20, 'Bob', 6],
            [30, 'Cy', 7],
            [40, 'Ann*', 8],
          ],
        },
      ],
    },
  ],
  names: [{ name: 'prices', refersTo: 'S!$C$2:$C$5' }],
})

test.each([
  ['VLOOKUP(30,A2:C5,3,FALSE)', 7],
  ['VLOOKUP(35,A2:C5,2)', 'Cy'],
  ['VLOOKUP(5,A2:C5,2)', '#N/A'],
  ['VLOOKUP(30,A2:C5,4,FALSE)', '#REF!'],
  ['VLOOKUP("b*",B2:C5,2,FALSE)', 6],
  ['HLOOKUP("NAME",A1:C5,3,FALSE)', 'Bob'],
  ['LOOKUP(25,A2:A5,B2:B5)', 'Bob'],
  ['LOOKUP(2,1/(B2:B5="Bob"),C2:C5)', 6],
  ['MATCH(25,A2:A5)', 2],
  ['MATCH("Ann~*",B2:B5,0)', 4],
  ['MATCH(25,{40,30,20,10},-1)', 2],
  ['XMATCH(25,A2:A5,1)', 3],
  ['XMATCH("a*",B2:B5,2,-1)', 4],
  ['XLOOKUP(20,A2:A5,B2:B5)', 'Bob'],
  ['XLOOKUP(25,A2:A5,B2:B5,"none")', 'none'],
  ['XLOOKUP(25,A2:A5,B2:B5,,-1)', 'Bob'],
  ['XLOOKUP("^[BC]",B2:B5,A2:A5,,3)', 20],
  ['XLOOKUP("c?",B2:B5,A2:A5,,2)', 30],
  ['SUM(XLOOKUP(20,A2:A5,C2:C5):XLOOKUP(40,A2:A5,C2:C5))', 21],
  ['INDEX(A2:C5,2,3)', 6],
  ['INDEX(A2:C5,9,1)', '#REF!'],
  ['SUM(INDEX(A2:C5,0,3))', 26],
  ['SUM(A2:INDEX(A2:A5,2))', 30],
  ['SUM(OFFSET(A1,1,2,2,1))', 11],
  ['OFFSET(A1,-1,0)', '#REF!'],
  ['INDIRECT("C"&3)', 6],
  ['SUM(INDIRECT("prices"))', 26],
  ['INDIRECT("R2C3",FALSE)', 5],
  ['INDIRECT("nowhere!A1")', '#REF!'],
  ['CHOOSE(2,"a","b")', 'b'],
  ['CHOOSE(3,"a","b")', '#VALUE!'],
  ['ROW(C4)', 4],
  ['COLUMN(C4)', 3],
  ['ROWS(A2:C5)', 4],
  ['COLUMNS({1,2,3})', 3],
  ['ADDRESS(2,3)', '$C$2'],
  ['ADDRESS(2,3,4,TRUE,"My Sheet")', "'My Sheet'!C2"],
  ['ADDRESS(2,3,2,FALSE)', 'R2C[3]'],
  ['AREAS((A1:B2,C3))', 2],
])('%s', (formula, expected) => {
  expect(workbook.evaluate(formula).values).toEqual([[expected]])
})

test('a lookup may answer with a whole row, and CHOOSE put columns in another order', () => {
  expect(workbook.evaluate('XLOOKUP(20,A2:A5,A2:C5)').values).toEqual([[20, 'Bob', 6]])
  expect(workbook.evaluate('VLOOKUP("Cy",CHOOSE({1,2},B2:B5,A2:A5),2,FALSE)').values).toEqual([[30]])
})

test('a lookup reads only the cells it needs', () => {
  const partial = open({ sheets: [{ name: 'S', blocks: [{ top: 0, left: 0, values: [[1, 2]] }] }] })
  expect(partial.evaluate('INDEX(A1:B9,1,2)')).toMatchObject({ status: 'value', values: [[2]] })
  expect(partial.evaluate('INDEX(A1:B9,2,2)').status).toBe('unknown')
})
