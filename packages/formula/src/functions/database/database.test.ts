import { expect, test } from 'vitest'
import { open } from '../../index.ts'

/** The orchard of Microsoft's pages on the database functions: criteria in A1:F3, data in A5:E11. */
const orchard = open({
  sheets: [
    {
      name: 'Sheet1',
      blocks: [
        {
          top: 0,
          left: 0,
          values: [
            ['Tree', 'Height', 'Age', 'Yield', 'Profit', 'Height'],
            ['=Apple', '>10', null, null, null, '<16'],
            ['=Pear', null, null, null, null, null],
            [null, null, null, null, null, null],
            ['Tree', 'Height', 'Age', 'Yield', 'Profit', null],
            ['Apple', 18, 20, 14, 105, null],
            ['Pear', 12, 12, 10, 96, null],
            ['Cherry', 13, 14, 9, 105, null],
            ['Apple', 14, 15, 10, 75, null],
            ['Pear', 9, 8, 8, 76.8, null],
            ['Apple', 8, 9, 6, 45, null],
          ],
        },
        {
          top: 0,
          left: 8,
          values: [
            ['Tree', 'Any'],
            ['P', 1],
          ],
          formulas: [
            [null, null],
            [null, '=B6>10'],
          ],
        },
      ],
    },
  ],
})

test.each([
  ['DSUM(A5:E11,"Profit",A1:A2)', 225],
  ['DSUM(A5:E11,"Profit",A1:F3)', 247.8],
  ['DCOUNT(A5:E11,"Age",A1:F2)', 1],
  ['DCOUNTA(A5:E11,"Profit",A1:F2)', 1],
  ['DMAX(A5:E11,"Profit",A1:F3)', 96],
  ['DMIN(A5:E11,"Profit",A1:B2)', 75],
  ['DAVERAGE(A5:E11,"Yield",A1:B2)', 12],
  ['DAVERAGE(A5:E11,3,A5:E11)', 13],
  ['DPRODUCT(A5:E11,"Yield",A1:F3)', 800],
])('%s is %d', (formula, expected) => {
  expect(orchard.evaluate(formula).values?.[0]?.[0]).toBe(expected)
})

test.each([
  ['DSTDEV(A5:E11,"Yield",A1:A3)', 2.96648],
  ['DSTDEVP(A5:E11,"Yield",A1:A3)', 2.6533],
  ['DVAR(A5:E11,"Yield",A1:A3)', 8.8],
  ['DVARP(A5:E11,"Yield",A1:A3)', 7.04],
])('%s is %d', (formula, expected) => {
  expect(orchard.evaluate(formula).values?.[0]?.[0]).toBeCloseTo(expected, 4)
})

test('DGET wants exactly one record', () => {
  expect(orchard.evaluate('DGET(A5:E11,"Yield",A1:A3)').error).toBe('#NUM!')
  expect(orchard.evaluate('DGET(A5:E11,"Nothing",A1:A3)').error).toBe('#VALUE!')
  expect(orchard.evaluate('DGET(A5:E11,"Yield",A1:F2)').values).toEqual([[10]])
})

test('a text without operator asks for what begins with it', () => {
  expect(orchard.evaluate('DCOUNT(A5:E11,"Age",I1:I2)').values).toEqual([[2]])
})

test('a computed criterion is refused, never guessed', () => {
  expect(orchard.evaluate('DCOUNT(A5:E11,"Age",J1:J2)').status).toBe('unsupported')
})
