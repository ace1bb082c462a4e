import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({ sheets: [{ name: 'Sheet1', blocks: [] }] })

/** The examples of Microsoft's pages, and numbers as a Thai primer reads them. */
test.each([
  ['ROMAN(499,0)', 'CDXCIX'],
  ['ROMAN(499,1)', 'LDVLIV'],
  ['ROMAN(499,2)', 'XDIX'],
  ['ROMAN(499,3)', 'VDIV'],
  ['ROMAN(499,4)', 'ID'],
  ['ROMAN(2013,FALSE)', 'MMXIII'],
  ['ROMAN(0)', ''],
  ['ARABIC("LVII")', 57],
  ['ARABIC("mcmxii")', 1912],
  ['ARABIC("-MM")', -2000],
  ['BASE(7,2)', '111'],
  ['BASE(100,16)', '64'],
  ['BASE(15,2,10)', '0000001111'],
  ['DECIMAL("FF",16)', 255],
  ['DECIMAL("zap",36)', 45745],
  ['BAHTTEXT(1234)', 'หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน'],
  ['BAHTTEXT(21.25)', 'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'],
  ['BAHTTEXT(-2000000)', 'ลบสองล้านบาทถ้วน'],
])('%s is %s', (formula, expected) => {
  const { values } = book.evaluate(formula)
  expect(values?.[0]?.[0]).toBe(expected)
})

test.each([
  ['ROMAN(4000)', '#VALUE!'],
  ['ROMAN(1,5)', '#VALUE!'],
  ['ARABIC("ABC")', '#VALUE!'],
  ['BASE(-1,2)', '#NUM!'],
  ['BASE(1,37)', '#NUM!'],
  ['DECIMAL("2",2)', '#NUM!'],
])('%s is %s', (formula, error) => {
  expect(book.evaluate(formula).error).toBe(error)
})
