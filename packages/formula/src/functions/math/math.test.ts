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
            ['East', 10, 1],
            ['West', 20, 2],
            ['east', '30', 3],
            ['North', true, 4],
            ['', null, 5],
          ],
          formulas: [[], [], [], [], [null, null, '=SUBTOTAL(9,C1:C4)']],
        },
      ],
      hiddenRows: [1],
    },
  ],
})

// Values from the examples of Microsoft's function reference, or by hand.
test.each([
  ['SUM(B1:B5)', 30],
  ['SUM("3",TRUE,B1)', 14],
  ['SUM("x")', '#VALUE!'],
  ['SUMIF(A1:A4,"east",C1:C4)', 4],
  ['SUMIF(C1:C4,">2")', 7],
  ['SUMIFS(C1:C4,A1:A4,"*st",C1:C4,"<3")', 3],
  ['SUMPRODUCT((A1:A4="east")*C1:C4)', 4],
  ['SUMPRODUCT(C1:C2,C3:C4)', 11],
  ['SUMPRODUCT(C1:C2,C1:C3)', '#VALUE!'],
  ['SUBTOTAL(9,C1:C5)', 10],
  ['SUBTOTAL(109,C1:C5)', 8],
  ['AGGREGATE(14,6,C1:C4/(C1:C4>1),1)', 4],
  ['ROUND(2.15,1)', 2.2],
  ['ROUND(-1.475,2)', -1.48],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(626.3,-3)', 1000],
  ['ROUNDUP(3.2,0)', 4],
  ['ROUNDDOWN(-3.14159,1)', -3.1],
  ['TRUNC(-8.9)', -8],
  ['INT(-8.9)', -9],
  ['MOD(-3,2)', 1],
  ['MOD(3,-2)', -1],
  ['MOD(3,0)', '#DIV/0!'],
  ['QUOTIENT(-10,3)', -3],
  ['CEILING(2.5,1)', 3],
  ['CEILING(-2.5,-2)', -4],
  ['CEILING(1.5,0.1)', 1.5],
  ['FLOOR(-2.5,2)', -4],
  ['FLOOR(2.5,-2)', '#NUM!'],
  ['CEILING.MATH(-8.1,2)', -8],
  ['FLOOR.MATH(-8.1,2)', -10],
  ['MROUND(10,3)', 9],
  ['MROUND(5,-2)', '#NUM!'],
  ['EVEN(-1)', -2],
  ['ODD(-2)', -3],
  ['GCD(24,36)', 12],
  ['LCM(24,36)', 72],
  ['COMBIN(8,2)', 28],
  ['COMBINA(4,3)', 20],
  ['FACT(5)', 120],
  ['FACTDOUBLE(7)', 105],
  ['MULTINOMIAL(2,3,4)', 1260],
  ['LOG(8,2)', 3],
  ['LOG(86,2.7182818)', 4.454347342888],
  ['POWER(0,0)', '#NUM!'],
  ['(-8)^(1/3)', -2],
  ['SQRT(-1)', '#NUM!'],
  ['ATAN2(1,1)', Math.PI / 4],
  ['SUMX2MY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', -55],
  ['SUMXMY2({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', 79],
  ['SERIESSUM(2,0,1,{1,2,3})', 17],
])('%s', (formula, expected) => {
  const value = workbook.evaluate(formula).values?.[0]?.[0]
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 6)
  else expect(value).toBe(expected)
})

test('random numbers need a seed and repeat with it', () => {
  expect(workbook.evaluate('RAND()').status).toBe('unsupported')
  const seeded = open({ sheets: [{ name: 'S', blocks: [] }] }, { seed: 7 })
  expect(seeded.evaluate('RANDBETWEEN(1,1000)').values).toEqual(seeded.evaluate('RANDBETWEEN(1,1000)').values)
})
