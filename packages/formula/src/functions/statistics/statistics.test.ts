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
            [3, 'apple', 6, 12],
            [7, 'pear', 5, 8],
            [9, 'apples', 11, 12],
            [2, '', 7, null],
            ['x', '7', 5, '#N/A'],
          ],
        },
      ],
    },
  ],
})

// Examples of Microsoft's function reference, or by hand.
test.each([
  ['AVERAGE(A1:A5)', 5.25],
  ['AVERAGE(B1:B5)', '#DIV/0!'],
  ['AVERAGEA(A1:A5)', 4.2],
  ['COUNT(A1:A5,"4",TRUE)', 6],
  ['COUNTA(A1:B5)', 9],
  ['COUNTBLANK(A1:B5)', 1],
  ['COUNTIF(B1:B5,"apple")', 1],
  ['COUNTIF(B1:B5,"apple*")', 2],
  ['COUNTIF(B1:B5,7)', 1],
  ['COUNTIF(A1:A5,"<>7")', 4],
  ['COUNTIF(B1:B5,"")', 1],
  ['COUNTIF(D1:D5,"#N/A")', 1],
  ['COUNTIFS(A1:A5,">2",C1:C5,"<7")', 2],
  ['AVERAGEIF(B1:B5,"a*",A1:A5)', 6],
  ['AVERAGEIFS(A1:A5,C1:C5,">100")', '#DIV/0!'],
  ['MAXIFS(A1:A4,C1:C4,">5")', 9],
  ['MINIFS(A1:A4,C1:C4,">5")', 2],
  ['MAX(A1:A5)', 9],
  ['MAX(D1:D5)', '#N/A'],
  ['MEDIAN(1,2,3,4,5,6)', 3.5],
  ['MODE.SNGL(5.6,4,4,3,2,4)', 4],
  ['MODE.SNGL(1,2,3)', '#N/A'],
  ['LARGE({3,5,3,5,4},3)', 4],
  ['SMALL({3,4,5,2,3,4,6,4,7},4)', 4],
  ['RANK.EQ(3,A1:A4)', 3],
  ['RANK.EQ(3,A1:A4,1)', 2],
  ['RANK.AVG(5,C1:C5)', 4.5],
  ['PERCENTILE.INC({1,2,3,4},0.3)', 1.9],
  ['PERCENTILE.EXC({6,7,15,36,39,40,41,42,43,47,49},0.25)', 15],
  ['QUARTILE.INC({1,2,4,7,8,9,10,12},1)', 3.5],
  ['PERCENTRANK.INC({13,12,11,8,4,3,2,1,1,1},2)', 0.333],
  ['STDEV.S({1345,1301,1368,1322,1310,1370,1318,1350,1303,1299})', 27.46391572],
  ['STDEV.P({1345,1301,1368,1322,1310,1370,1318,1350,1303,1299})', 26.05455814],
  ['VAR.S({1345,1301,1368,1322,1310,1370,1318,1350,1303,1299})', 754.266666667],
  ['CORREL({3,2,4,5,6},{9,7,12,15,17})', 0.997054486],
  ['RSQ({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', 0.057950192],
  ['SLOPE({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', 0.305555556],
  ['INTERCEPT({2,3,9,1,8},{6,5,11,7,5})', 0.048387097],
  ['FORECAST.LINEAR(30,{6,7,9,15,21},{20,28,31,38,40})', 10.60725309],
  ['STEYX({2,3,9,1,8,7,5},{6,5,11,7,5,4,4})', 3.30571895],
  ['STDEV.S(1.1E30,1.1E30,1.1E30)', 0],
  ['COVARIANCE.P({3,2,4,5,6},{9,7,12,15,17})', 5.2],
  ['SKEW(3,4,5,2,3,4,5,6,4,7)', 0.359543071],
  ['KURT(3,4,5,2,3,4,5,6,4,7)', -0.151799637],
  ['GEOMEAN(4,5,8,7,11,4,3)', 5.47698697],
  ['HARMEAN(4,5,8,7,11,4,3)', 5.028375962],
  ['AVEDEV(4,5,6,7,5,4,3)', 1.020408163],
  ['DEVSQ(4,5,8,7,11,4,3)', 48],
  ['TRIMMEAN({4,5,6,7,2,3,4,5,1,2,3},0.2)', 3.777777778],
  ['STANDARDIZE(42,40,1.5)', 1.333333333],
  ['PERMUT(100,3)', 970200],
  ['PROB({0,1,2,3},{0.2,0.3,0.1,0.4},1,3)', 0.8],
])('%s', (formula, expected) => {
  const value = workbook.evaluate(formula).values?.[0]?.[0]
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 8)
  else expect(value).toBe(expected)
})

test('FREQUENCY counts up to each bound and beyond the last', () => {
  const formula = 'FREQUENCY({79,85,78,85,50,81,95,88,97},{70,79,89})'
  expect(workbook.evaluate(formula).values).toEqual([[1], [2], [4], [2]])
})

test('criteria answer the same from an index as from a scan', () => {
  const values = Array.from({ length: 500 }, (_, index) => [index % 7 === 0 ? String(index % 5) : index % 5, index])
  const many = open({ sheets: [{ name: 'S', blocks: [{ top: 0, left: 0, values }] }] })
  const sum = values.reduce((total, [key, value]) => total + (Number(key) === 3 ? Number(value) : 0), 0)
  expect(many.evaluate('SUMIFS(B1:B500,A1:A500,3)').values).toEqual([[sum]])
  expect(
    many.evaluate('SUMIFS(B1:B500,A1:A500,">2.5",A1:A500,"<3.5")+SUMIFS(B1:B500,A1:A500,"3*")').values?.[0]?.[0],
  ).toBe(sum)
})
