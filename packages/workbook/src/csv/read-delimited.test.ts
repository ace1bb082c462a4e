import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readDelimited } from './read-delimited.ts'

const utf8 = (text: string) => Uint8Array.from(unescape(encodeURIComponent(text)), (char) => char.charCodeAt(0))
const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const values = (text: string, name = 'data.csv') => readDelimited(utf8(text), name, defaultLimits).sheets[0].values

test('RFC 4180: quoted separators, line ends and doubled quotation marks, all three kinds of line end', () => {
  expect(values('a,b\r\n"x, y","1\n2"\r"say ""hi""",\n')).toEqual([
    ['a', 'b'],
    ['x, y', '1\n2'],
    ['say "hi"', ''],
  ])
})

test('a quotation mark inside an unquoted field is an ordinary character', () => {
  expect(values('a,b\n5" pipe,x\n')[1]).toEqual(['5" pipe', 'x'])
})

test('a quotation mark that is never closed is told', () => {
  expect(readDelimited(utf8('a,b\n"x,2\n'), 'a.csv', defaultLimits).remarks[0]).toContain('never closed')
})

test.each([
  ['comma', 'a,b\n1,2\n', 'data.csv'],
  ['semicolon', 'a;b\n1;2\n', 'data.csv'],
  ['tab', 'a\tb\n1\t2\n', 'data.tsv'],
  ['bar', 'a|b\n1|2\n', 'data.txt'],
  ['declared', 'sep=#\r\na#b\r\n1#2\r\n', 'data.csv'],
])('fields separated by %s are found', (_, text, name) => {
  expect(values(text, name)).toEqual([
    ['a', 'b'],
    [1, 2],
  ])
})

test('decimal commas do not pass for separators where semicolons split every row', () => {
  expect(values('Artikel;Preis\nSchraube;1,50\nMutter;0,75\n')[1]).toEqual(['Schraube', '1,50'])
})

test('rows of decimal commas that commas would split just as evenly', () => {
  expect(values('1,5;2,5\n3,5;4,5\n')[0]).toEqual(['1,5', '2,5'])
})

test.each([
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'é'],
  ['UTF-16 little-endian with a mark', bytes(0xff, 0xfe, 0xe9, 0x00), 'é'],
  ['UTF-16 big-endian with a mark', bytes(0xfe, 0xff, 0x00, 0xe9), 'é'],
  ['UTF-16 without a mark', bytes(0x61, 0, 0x62, 0, 0x63, 0), 'abc'],
  ['Windows-1252', bytes(0x80, 0xe9), '€é'],
  ['overlong forms are no UTF-8', bytes(0xc0, 0xaf), 'À¯'],
])('%s', (_, file, expected) => {
  expect(readDelimited(file, 'a.csv', defaultLimits).sheets[0].values[0][0]).toBe(expected)
})

test('numbers are typed where nothing else is possible', () => {
  expect(values('n,m\n-3,1.50\n 0.25 ,7\n').slice(1)).toEqual([
    [-3, 1.5],
    [0.25, 7],
  ])
})

test('leading zeros, long digit strings, exponents and grouped numbers stay text, for the whole column where it decides', () => {
  expect(values('zip,card,sku,sum\n01234,1234567890123456789,12E5,"1,234.50"\n90210,4000,1-2,7\n').slice(1)).toEqual([
    ['01234', '1234567890123456789', '12E5', '1,234.50'],
    ['90210', '4000', '1-2', 7],
  ])
})

test('a point that may group thousands is left alone in a file separated by semicolons', () => {
  expect(values('a;b\n1.234;2.50\n2.500;1.234\n').slice(1)).toEqual([
    ['1.234', 2.5],
    ['2.500', 1.234],
  ])
})

test('a column of ISO dates becomes serial numbers with a date format; 2024-03-01 is 45352 in Excel', () => {
  const [sheet] = readDelimited(utf8('day,x\n2024-03-01,a\n1900-01-01,b\n'), 'a.csv', defaultLimits).sheets
  expect(sheet.values.slice(1).map(([day]) => day)).toEqual([45352, 1])
  expect(sheet.numberFormat?.[1]).toEqual(['yyyy-mm-dd', undefined])
})

test('a column of true and false becomes truth values', () => {
  expect(values('ok,x\nTRUE,a\nfalse,b\n').slice(1)).toEqual([
    [true, 'a'],
    [false, 'b'],
  ])
})

test('text that begins with an equals sign stays text, and the guard of our own exports is taken off', () => {
  expect(values("a,b\n=1+1,'=1+1\n")[1]).toEqual(['=1+1', '=1+1'])
})

test('blank rows at the end are not part of the sheet; a file of blanks is empty', () => {
  expect(values('a,b\n1,2\n,\n\n').length).toBe(2)
  expect(() => values('\n,,\n\n')).toThrow('empty')
})

test('more columns than a worksheet has are refused', () => {
  expect(() => values(','.repeat(16_385))).toThrow('16384 columns')
})

test('the sheet is named after the file', () => {
  expect(readDelimited(latin('a'), 'C:\\tmp\\Q1: sales [old].csv', defaultLimits).sheets[0].name).toBe('Q1 sales old')
})
