import { expect, test } from 'vitest'
import { shownFormula } from './function-prefixes.ts'
import { storedFormula } from './stored-formula.ts'

// What Excel 365 itself writes for these formulas ([MS-XLSX] 2.2.2 and 2.2.3).
test.each([
  ['=SUM(A1:A9)', 'SUM(A1:A9)', false],
  ['=CONCAT(A1,"IFS(")', '_xlfn.CONCAT(A1,"IFS(")', false],
  ['=FILTER(A1:A9,B1:B9>0)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>0)', true],
  ['=LET(x,2,x*A1)', '_xlfn.LET(_xlpm.x,2,_xlpm.x*A1)', true],
  ['=MAP(A1:A5,LAMBDA(v,v*2))', '_xlfn.MAP(A1:A5,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))', true],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))', true],
  ["=SUM('x y'!A1#)", "SUM(_xlfn.ANCHORARRAY('x y'!A1))", true],
  ['=@A1:A5*2', 'A1:A5*2', false],
  ['=SORT(A1:A5)+@B1:B5', '_xlfn._xlws.SORT(A1:A5)+_xlfn.SINGLE(B1:B5)', true],
  ['=networkdays.intl(A1,B1)', 'networkdays.intl(A1,B1)', false],
])('%s is stored as %s', (shown, stored, spills) => {
  expect(storedFormula(shown)).toEqual({ text: stored, spills })
})

test('what is stored is shown as it was written', () => {
  for (const formula of [
    '=LET(a,1,a+B1)',
    '=SUM(A1#)',
    "=SUM('x y'!A1#)",
    '=LET(x,B1:B9,@x)',
    '=XLOOKUP(A1,Sales[Item],Sales[Net])',
    '=SORT(A1:A5)+@B1:B5',
  ]) {
    expect(`=${shownFormula(storedFormula(formula).text)}`).toBe(formula)
  }
})
