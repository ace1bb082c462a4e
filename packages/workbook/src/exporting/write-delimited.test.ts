import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readDelimited } from '../csv/read-delimited.ts'
import { dateFormatParts } from '../dates/iso-date-of-serial.ts'
import { writeDelimited } from './write-delimited.ts'

test('fields are quoted where they must be, and lines end in CR LF', () => {
  expect(
    writeDelimited([
      ['a,b', 'say "hi"', 'x\ny', ' pad'],
      [1.5, true, null, ''],
    ]),
  ).toBe('\ufeff"a,b","say ""hi""","x\ny"," pad"\r\n1.5,TRUE,,\r\n')
})

test('text that would open a formula is guarded; negative numbers are not', () => {
  expect(writeDelimited([['=1+1', '-5', -5]])).toBe("\ufeff'=1+1,-5,-5\r\n")
})

test('what is written is read back the same', () => {
  const rows = [
    ['name', 'amount', 'note', 'ok'],
    ['=cmd', -3.25, 'two\nlines', true],
    ["'=x", 7, '@a;b', false],
  ]
  for (const separator of [',', ';', '\t'] as const) {
    const { sheets } = readDelimited(strToU8(writeDelimited(rows, { separator })), 'a.csv', defaultLimits)
    expect(sheets[0].values).toEqual(rows)
  }
})

test('dates are written as ISO dates of their date system; 45352.75 is 1 March 2024, 18:00', () => {
  const numberFormat = [['m/d/yyyy', 'd.m.yy hh:mm', 'h:mm', '[h]:mm', '0.00', '#,##0 "days"']]
  expect(writeDelimited([[45_352, 45_352.75, 0.5, 1.5, 45_352, 2]], { numberFormat })).toBe(
    '\ufeff2024-03-01,2024-03-01 18:00:00,12:00:00,1.5,45352,2\r\n',
  )
  expect(writeDelimited([[0]], { numberFormat, date1904: true })).toBe('\ufeff1904-01-01\r\n')
  expect(writeDelimited([[59]], { numberFormat })).toBe('\ufeff1900-02-28\r\n')
  expect(writeDelimited([[60]], { numberFormat })).toBe('\ufeff60\r\n')
})

test('letters in quotes, colours and locales make no date', () => {
  expect(dateFormatParts('0 "days"')).toBeUndefined()
  expect(dateFormatParts('[Red]0.00')).toBeUndefined()
  expect(dateFormatParts('[$-409]mmm yyyy')).toEqual({ date: true, time: false })
  expect(dateFormatParts('mm:ss.0')).toEqual({ date: false, time: true })
})
