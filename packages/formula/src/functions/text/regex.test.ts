import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const workbook = open({
  sheets: [{ name: 'S', blocks: [{ top: 0, left: 0, values: [['ann.lee@acme.com, bob@beta.org']] }] }],
})

test.each([
  ['REGEXTEST(A1,"@acme\\.")', [[true]]],
  ['REGEXTEST("ABC","^[a-z]+$")', [[false]]],
  ['REGEXTEST("ABC","^[a-z]+$",1)', [[true]]],
  ['REGEXEXTRACT(A1,"[a-z.]+@[a-z]+\\.\\w{2,3}")', [['ann.lee@acme.com']]],
  ['REGEXEXTRACT(A1,"\\w+(?=\\.(com|org))",1)', [['acme', 'beta']]],
  ['REGEXEXTRACT("2024-03-09","(\\d{4})-(\\d\\d)-(\\d\\d)",2)', [['2024', '03', '09']]],
  ['REGEXEXTRACT("aXbXc","^.*?X")', [['aX']]],
  ['REGEXEXTRACT("abab","(ab)\\1")', [['abab']]],
  ['REGEXREPLACE("Lee, Ann","(\\w+), (\\w+)","$2 $1")', [['Ann Lee']]],
  ['REGEXREPLACE("a1b2c3","\\d","#",-1)', [['a1b2c#']]],
  ['REGEXREPLACE("a1b2","\\d","")', [['ab']]],
  ['REGEXEXTRACT("abc","\\d")', [['#N/A']]],
  ['REGEXTEST("abc","(")', [['#VALUE!']]],
  ['REGEXTEST("price: 5 €","(?<!\\d)\\d(?= €)")', [[true]]],
])('%s', (formula, values) => {
  expect(workbook.evaluate(formula)).toMatchObject({ status: 'value', values })
})

test('a pattern made to backtrack without end is ended by the step limit', () => {
  const { status } = open({ sheets: [{ name: 'S', blocks: [] }] }, { limits: { steps: 200_000 } }).evaluate(
    'REGEXTEST(REPT("a",60)&"b","^(a+)+$")',
  )
  expect(status).toBe('limit')
})
