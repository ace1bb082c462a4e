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
            ['a', 1.5, true],
            ['b', null, '#N/A'],
          ],
        },
      ],
    },
  ],
})

test.each([
  ['LEN("ab c")', 4],
  ['LEFT("Sale Price",4)', 'Sale'],
  ['LEFT("abc",)', ''],
  ['RIGHT("Stock Number")', 'r'],
  ['MID("Fluid Flow",7,20)', 'Flow'],
  ['MID("abc",0,1)', '#VALUE!'],
  ['UPPER("straße")', 'STRASSE'],
  ['PROPER("2-way street, o\'neil")', "2-Way Street, O'Neil"],
  ['TRIM("  a   b ")', 'a b'],
  ['CLEAN("a"&CHAR(7)&"b")', 'ab'],
  ['FIND("M","Miriam McGovern",3)', 8],
  ['SEARCH("m","Miriam McGovern",3)', 6],
  ['SEARCH("p?i","sheet print")', 7],
  ['SEARCH("p?in","a print")', 3],
  ['SUBSTITUTE("Quarter 1, 2011","1","2",3)', 'Quarter 1, 2012'],
  ['REPLACE("abcdefghijk",6,5,"*")', 'abcde*k'],
  ['REPT("*-",3)', '*-*-*-'],
  ['EXACT("Word","word")', false],
  ['CONCAT(A1:C1,"!")', 'a1.5TRUE!'],
  ['CONCAT(A1:C2)', '#N/A'],
  ['TEXTJOIN(", ",TRUE,A1:B2)', 'a, 1.5, b'],
  ['TEXTJOIN({"-","/"},FALSE,"a","b","c")', 'a-b/c'],
  ['VALUE("$1,000")', 1000],
  ['VALUE("12%")', 0.12],
  ['VALUE("(5)")', -5],
  ['VALUE("x")', '#VALUE!'],
  ['NUMBERVALUE("2.500,27",",",".")', 2500.27],
  ['NUMBERVALUE("3.5%")', 0.035],
  ['TEXT(1234.567,"$#,##0.00")', '$1,234.57'],
  ['TEXT(0.285,"0.0%")', '28.5%'],
  ['TEXT(45292,"yyyy-mm-dd")', '2024-01-01'],
  ['TEXT(45292,"dddd, mmmm d")', 'Monday, January 1'],
  ['TEXT(0.75,"h:mm AM/PM")', '6:00 PM'],
  ['TEXT(-5,"0;(0)")', '(5)'],
  ['TEXT("a","@-")', 'a-'],
  ['FIXED(1234.567,1)', '1,234.6'],
  ['FIXED(-1234.567,-1,TRUE)', '-1230'],
  ['DOLLAR(-1234.567,2)', '($1,234.57)'],
  ['CHAR(128)', '€'],
  ['CODE("€")', 128],
  ['UNICHAR(128512)', '😀'],
  ['UNICODE("😀")', 128512],
  ['TEXTBEFORE("a-b-c","-",2)', 'a-b'],
  ['TEXTBEFORE("abc","-",,,,"none")', 'none'],
  ['TEXTAFTER("a-b-c","-",-1)', 'c'],
  ['TEXTAFTER("aXbxc","x",2,1)', 'c'],
  ['VALUETOTEXT("a",1)', '"a"'],
  ['ARRAYTOTEXT({1,"a";TRUE,2},1)', '{1,"a";TRUE,2}'],
  ['ENCODEURL("a b/ü")', 'a%20b%2F%C3%BC'],
  ['T(5)&T("x")', 'x'],
  ['1E21&""', '1E+21'],
  ['0.1+0.2&""', '0.3'],
  ['123456789012345678&""', '123456789012346000'],
])('%s', (formula, expected) => {
  expect(workbook.evaluate(formula).values).toEqual([[expected]])
})

test('TEXTSPLIT splits into rows and columns and pads short rows', () => {
  expect(workbook.evaluate('TEXTSPLIT("a=1;b;c=3","=",";",,,"-")').values).toEqual([
    ['a', '1'],
    ['b', '-'],
    ['c', '3'],
  ])
  expect(workbook.evaluate('TEXTSPLIT("a,,b",",",,TRUE)').values).toEqual([['a', 'b']])
})

test('texts longer than Excel holds are errors', () => {
  expect(workbook.evaluate('REPT("a",32768)').values).toEqual([['#VALUE!']])
  expect(workbook.evaluate('LEN(REPT("a",32767)&"b")').values).toEqual([['#VALUE!']])
})
