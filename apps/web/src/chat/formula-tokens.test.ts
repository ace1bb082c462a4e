import { expect, test } from 'vitest'
import { formulaTokens } from './formula-tokens.ts'

const kinds = (formula: string) =>
  formulaTokens(formula)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind} ${text}`)

test('functions, references, texts and numbers are told apart', () => {
  expect(kinds('=SUMIFS(Orders!$C$2:$C$11,B:B,"a ""b""",D2,">=10.5")+LOG10(5)')).toEqual([
    'function SUMIFS',
    'reference Orders!$C$2:$C$11',
    'reference B:B',
    'text "a ""b"""',
    'reference D2',
    'text ">=10.5"',
    'function LOG10',
    'number 5',
  ])
})

test('quoted sheets, table columns and errors are recognised', () => {
  expect(kinds("=IFERROR('It''s'!A1,Sales[[#All],[Net]])+#N/A")).toEqual([
    'function IFERROR',
    "reference 'It''s'!A1",
    'reference Sales[[#All],[Net]]',
    'error #N/A',
  ])
})

test('joined, the tokens are the formula again', () => {
  for (const formula of ['=LET(x;1,x*2) & "open', '={1,2;3,4}', '', "='broken!A1"]) {
    expect(
      formulaTokens(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula)
  }
})
