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
            [1, 2],
            [3, 4],
            ['x', null],
          ],
        },
      ],
    },
  ],
})

test.each([
  ['IF(A1>0,"yes","no")', [['yes']]],
  ['IF(A1>5,"yes")', [[false]]],
  ['IF("x",1,2)', [['#VALUE!']]],
  ['IF(A1:A2>2,A1:A2,0)', [[0], [3]]],
  ['IF(TRUE,1,1/0)', [[1]]],
  ['IFS(A1>5,"a",A1>0,"b",TRUE,"c")', [['b']]],
  ['IFS(FALSE,1)', [['#N/A']]],
  ['SWITCH(A2,1,"one",3,"three","other")', [['three']]],
  ['SWITCH(9,1,"one")', [['#N/A']]],
  ['IFERROR(1/0,"none")', [['none']]],
  ['IFNA(1/0,"none")', [['#DIV/0!']]],
  ['AND(A1,B1,TRUE)', [[true]]],
  ['AND(A3)', [['#VALUE!']]],
  ['OR(A1>5,B2=4)', [[true]]],
  ['XOR(TRUE,TRUE,TRUE)', [[true]]],
  ['NOT(0)', [[true]]],
  ['LET(x,2,y,x*3,x+y)', [[8]]],
  ['LET(A,1,a+1)', [[2]]],
  ['LAMBDA(x,y,x&y)("a","b")', [['ab']]],
  ['LAMBDA(x,x)', [['#CALC!']]],
  ['LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(5)', [[5]]],
  ['LET(f,LAMBDA(f,n,IF(n<2,1,n*f(f,n-1))),f(f,6))', [[720]]],
  [
    'MAP(A1:B2,LAMBDA(v,v*10))',
    [
      [10, 20],
      [30, 40],
    ],
  ],
  ['MAP(A1:A2,B1:B2,LAMBDA(a,b,a+b))', [[3], [7]]],
  ['REDUCE(0,A1:B2,LAMBDA(a,b,a+b))', [[10]]],
  [
    'SCAN(0,A1:B2,LAMBDA(a,b,a+b))',
    [
      [1, 3],
      [6, 10],
    ],
  ],
  ['BYROW(A1:B2,LAMBDA(r,SUM(r)))', [[3], [7]]],
  ['BYCOL(A1:B2,MAX)', [[3, 4]]],
  [
    'MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))',
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ['FALSE()', [[false]]],
])('%s', (formula, values) => {
  expect(workbook.evaluate(formula).values).toEqual(values)
})

test('a lambda that never ends is ended', () => {
  expect(workbook.evaluate('LET(f,LAMBDA(f,n,f(f,n+1)),f(f,1))').status).toBe('limit')
})
